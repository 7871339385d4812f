import type { Exception } from './rule.ts';

/** Whether the file service of the share requires encryption of NFS; undefined where another template decides. */
export const nfsEncryptionRequired: Exception = (share) => {
  const required = share.parent()?.at(['properties', 'protocolSettings', 'nfs', 'encryptionInTransit', 'required']);
  if (!required?.known) return undefined;
  return required.value === true;
};
