import { describe, expect, test } from '@jest/globals';
import { chooseCloud } from '../../src/azure/clouds.ts';

describe('the cloud', () => {
  test.each([
    [undefined, undefined, undefined, 'https://management.azure.com', 'https://login.microsoftonline.com'],
    ['AzureUSGovernment', undefined, undefined, 'https://management.usgovcloudapi.net', 'https://login.microsoftonline.us'],
    ['AzureChinaCloud', undefined, undefined, 'https://management.chinacloudapi.cn', 'https://login.chinacloudapi.cn'],
    ['custom', 'https://arm.local/', 'https://adfs.local//', 'https://arm.local', 'https://adfs.local'],
    [undefined, 'https://arm.local', 'https://adfs.local', 'https://arm.local', 'https://adfs.local'],
  ])('%s with %s and %s is at %s', (name, arm, authority, expectedArm, expectedAuthority) => {
    expect(chooseCloud(name, arm, authority)).toMatchObject({ arm: expectedArm, authority: expectedAuthority });
  });

  test.each([
    ['AzureGermanCloud', undefined, undefined, /must be one of AzureCloud/],
    ['__proto__', undefined, undefined, /must be one of/],
    ['AzureCloud', 'https://arm.local', undefined, /go with cloud custom only/],
    ['custom', 'http://arm.local', 'https://adfs.local', /arm-endpoint, an https address/],
    ['custom', 'https://arm.local', undefined, /authority-host/],
  ])('%s with %s and %s is refused', (name, arm, authority, message) => {
    expect(chooseCloud(name, arm, authority)).toMatch(message);
  });
});
