import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/document/json.ts';
import { redirectsHttp } from '../../src/rules/cdn-redirects.ts';
import { nfsEncryptionRequired } from '../../src/rules/nfs-encryption.ts';
import { platformHostName } from '../../src/rules/platform-host-names.ts';
import { view } from './resource-view.ts';

describe('redirectsHttp', () => {
  const ask = (rules: JsonObject['rules']): boolean | undefined =>
    redirectsHttp(view('Microsoft.Cdn/profiles/endpoints', { deliveryPolicy: { rules: rules ?? [] } }), []);
  const conditions = [{ name: 'RequestScheme', parameters: { operator: 'Equal', matchValues: ['HTTP'] } }];
  const actions = (destinationProtocol: string): JsonObject[] => [{ name: 'UrlRedirect', parameters: { destinationProtocol } }];

  test('accepts a rule that redirects HTTP to HTTPS', () => {
    expect(ask([{ name: 'https', order: 1, conditions, actions: actions('Https') }])).toBe(true);
  });

  test('refuses other rules, and none', () => {
    expect(ask([{ conditions, actions: actions('Http') }])).toBe(false);
    expect(ask([{ conditions: [{ name: 'UrlPath', parameters: { matchValues: ['/a'] } }], actions: actions('Https') }])).toBe(
      false,
    );
    expect(ask([])).toBe(false);
  });
});

describe('nfsEncryptionRequired', () => {
  const type = 'Microsoft.Storage/storageAccounts/fileServices';
  const share = (service?: JsonObject): boolean | undefined =>
    nfsEncryptionRequired(view(`${type}/shares`, {}, service && view(type, service)), []);

  test('asks the file service of the share', () => {
    expect(share({ protocolSettings: { nfs: { encryptionInTransit: { required: true } } } })).toBe(true);
    expect(share({ protocolSettings: { nfs: { encryptionInTransit: { required: false } } } })).toBe(false);
    expect(share({})).toBe(false);
    expect(share()).toBe(false);
  });

  test('does not decide where only Azure knows', () => {
    expect(share({ protocolSettings: { nfs: { encryptionInTransit: { required: "[reference('x').on]" } } } })).toBeUndefined();
  });
});

describe('platformHostName', () => {
  const ask = (name: string): boolean | undefined =>
    platformHostName(view('Microsoft.Web/sites', { hostNameSslStates: [{ name }] }), [
      'properties',
      'hostNameSslStates',
      0,
      'sslState',
    ]);

  test('knows the names of the platform', () => {
    expect(ask('app1.azurewebsites.net')).toBe(true);
    expect(ask("[concat(parameters('app'), '.azurewebsites.net')]")).toBe(true);
    expect(ask('www.example.com')).toBe(false);
    expect(ask("[parameters('host')]")).toBeUndefined();
  });
});
