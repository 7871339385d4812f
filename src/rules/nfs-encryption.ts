import type { Exception } from './rule.ts';

/** Whether the file service of the share, in the same template, requires encryption of NFS; it does not unless told so. */
export const nfsEncryptionRequired: Exception = (share) => {
  const service = share.parent();
  if (!service) return false;
  const required = service.at(['properties', 'protocolSettings', 'nfs', 'encryptionInTransit', 'required']);
  return required.known ? required.value === true : undefined;
};
