/** One Azure cloud: where its parts are, without trailing slashes. */
export interface Cloud {
  arm: string;
  authority: string;
  /** Absent where it is not known. */
  portal?: string;
  /** Audience of the GitHub token that is exchanged for an Azure one. */
  audience: string;
  /** A cloud that the public instance discovery does not know. */
  custom: boolean;
}

const known: ReadonlyMap<string, Cloud> = new Map(
  Object.entries({
    AzureCloud: {
      arm: 'https://management.azure.com',
      authority: 'https://login.microsoftonline.com',
      portal: 'https://portal.azure.com',
      audience: 'api://AzureADTokenExchange',
      custom: false,
    },
    AzureUSGovernment: {
      arm: 'https://management.usgovcloudapi.net',
      authority: 'https://login.microsoftonline.us',
      portal: 'https://portal.azure.us',
      audience: 'api://AzureADTokenExchangeUSGov',
      custom: false,
    },
    AzureChinaCloud: {
      arm: 'https://management.chinacloudapi.cn',
      authority: 'https://login.chinacloudapi.cn',
      portal: 'https://portal.azure.cn',
      audience: 'api://AzureADTokenExchangeChina',
      custom: false,
    },
  }),
);

const origin = (url: string): string | undefined =>
  URL.canParse(url) && url.startsWith('https://') ? url.replace(/\/+$/, '') : undefined;

/** The cloud that the options name; a sentence where they do not name one. `armEndpoint` alone means `custom`. */
export function chooseCloud(name: string | undefined, armEndpoint?: string, authorityHost?: string): Cloud | string {
  const cloud = name ?? (armEndpoint === undefined ? 'AzureCloud' : 'custom');
  if (cloud !== 'custom') {
    const found = known.get(cloud);
    if (found === undefined) return `cloud must be one of ${[...known.keys(), 'custom'].join(', ')}, not ${cloud}`;
    if (armEndpoint ?? authorityHost) return 'arm-endpoint and authority-host go with cloud custom only';
    return found;
  }
  const arm = origin(armEndpoint ?? '');
  const authority = origin(authorityHost ?? '');
  if (arm === undefined) return 'cloud custom needs arm-endpoint, an https address';
  if (authority === undefined) return 'cloud custom needs authority-host, an https address';
  return { arm, authority, audience: 'api://AzureADTokenExchange', custom: true };
}
