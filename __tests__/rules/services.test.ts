import { describe, expect, test } from '@jest/globals';
import { findingsOf, findingsUnder } from './findings-of.ts';

/** What rules of one service say about resources: verdict, rule and property. */
function say(service: string, ...resources: readonly object[]): string[] {
  return findingsOf(...resources)
    .filter(({ ruleId }) => ruleId.startsWith(`${service}/`))
    .map(({ verdict, ruleId, property, resource }) => `${verdict} ${ruleId} ${resource.name} ${property}`);
}

const resource = (type: string, name: string, properties: object, apiVersion = '2025-03-01'): object => ({
  type,
  name,
  apiVersion,
  properties,
});

describe('App Service', () => {
  const secure = { httpsOnly: true, endToEndEncryptionEnabled: true };
  const site = (siteConfig?: object): object => resource('Microsoft.Web/sites', 'app1', { ...secure, siteConfig });
  const config = (name: string, properties: object): object => resource('Microsoft.Web/sites/config', `app1/${name}`, properties);

  test('is not blamed for what its config/web says', () => {
    expect(say('app-service', site(), config('web', { ftpsState: 'Disabled' }))).toEqual([]);
  });

  test('is blamed in config/web itself', () => {
    expect(say('app-service', site(), config('web', { ftpsState: 'AllAllowed', minTlsVersion: '1.0' }))).toEqual([
      'violation app-service/ftps-only app1/web properties.ftpsState',
      'violation app-service/minimum-tls app1/web properties.minTlsVersion',
    ]);
  });

  test('is blamed for what it says itself, whatever its config/web says', () => {
    expect(
      say('app-service', site({ minTlsVersion: '1.1', ftpsState: 'FtpsOnly' }), config('web', { minTlsVersion: '1.2' })),
    ).toEqual(['violation app-service/minimum-tls app1 properties.siteConfig.minTlsVersion']);
  });

  test('reads only the config that a rule names', () => {
    expect(say('app-service', config('metadata', { ftpsState: 'AllAllowed', minTlsVersion: '1.0' }))).toEqual([]);
  });

  test('reads what only authsettingsV2 holds whatever the name', () => {
    expect(say('app-service', config('sign-in', { httpSettings: { requireHttps: false } }))).toEqual([
      'violation app-service/authentication-https app1/sign-in properties.httpSettings.requireHttps',
    ]);
  });

  test('reads slots and their config', () => {
    const slot = resource('Microsoft.Web/sites/slots', 'app1/staging', { httpsOnly: false, endToEndEncryptionEnabled: true });
    const slotConfig = resource('Microsoft.Web/sites/slots/config', 'app1/staging/web', { ftpsState: 'AllAllowed' });
    expect(say('app-service', slot, slotConfig)).toEqual([
      'violation app-service/https-only app1/staging properties.httpsOnly',
      'violation app-service/ftps-only app1/staging/web properties.ftpsState',
    ]);
  });

  test('finds connection strings that turn TLS off, in settings of every kind', () => {
    const settings = {
      ftpsState: 'Disabled',
      appSettings: [
        { name: 'Db', value: 'Server=tcp:db.example.com;Encrypt=False' },
        { name: 'Queue', value: 'amqps://queue.example.com' },
        { name: 'Key', value: "[listKeys('x', '2021-01-01').key1]" },
        { name: 'Sql', value: "[concat('Server=', reference('x', '2021-01-01').fqdn, ';Encrypt=False')]" },
      ],
      connectionStrings: [{ name: 'Pg', connectionString: 'postgres://db.example.com/app?sslmode=disable' }],
    };
    expect(say('app-service', site(settings), config('appsettings', { Cache: 'cache.example.com:6379,ssl=False' }))).toEqual([
      'violation app-service/connection-strings app1 properties.siteConfig.connectionStrings[0].connectionString',
      'violation app-service/connection-strings app1 properties.siteConfig.appSettings[0].value',
      'violation app-service/connection-strings app1 properties.siteConfig.appSettings[3].value',
      'violation app-service/connection-strings app1/appsettings properties.Cache',
    ]);
  });

  test('never shows a connection string', () => {
    const findings = findingsOf(config('appsettings', { Db: 'Server=db;Password=hunter2;Encrypt=False' }));
    expect(findings.map(({ message }) => message)).toEqual(['properties.Db must not turn encryption off, but does']);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });
});

describe('Front Door', () => {
  const route = (properties: object): string[] =>
    say(
      'front-door',
      resource('Microsoft.Cdn/profiles/afdEndpoints/routes', 'p/e/r', { forwardingProtocol: 'HttpsOnly', ...properties }),
    );

  test('accepts HTTP on a route that redirects it', () => {
    expect(route({ supportedProtocols: ['Http', 'Https'], httpsRedirect: 'Enabled' })).toEqual([]);
    expect(route({ supportedProtocols: ['Https'] })).toEqual([]);
  });

  test('refuses HTTP on a route that serves it', () => {
    expect(route({ supportedProtocols: ['Https', 'Http'] })).toEqual([
      'violation front-door/https-only p/e/r properties.supportedProtocols[1]',
      'violation front-door/https-only p/e/r properties.httpsRedirect',
    ]);
  });

  test('accepts HTTP on a classic rule that redirects to HTTPS', () => {
    const classic = (routeConfiguration: object): string[] =>
      say(
        'front-door',
        resource('Microsoft.Network/frontDoors', 'fd', {
          routingRules: [{ properties: { acceptedProtocols: ['Http'], routeConfiguration } }],
        }),
      );
    const model = '#Microsoft.Azure.FrontDoor.Models.Frontdoor';
    expect(classic({ '@odata.type': `${model}RedirectConfiguration`, redirectProtocol: 'HttpsOnly' })).toEqual([]);
    expect(classic({ '@odata.type': `${model}RedirectConfiguration`, redirectProtocol: 'MatchRequest' })).toEqual([
      'violation front-door/classic-redirect-https fd properties.routingRules[0].properties.routeConfiguration.redirectProtocol',
    ]);
    expect(classic({ '@odata.type': `${model}ForwardingConfiguration`, forwardingProtocol: 'HttpsOnly' })).toEqual([
      'violation front-door/classic-https-only fd properties.routingRules[0].properties.acceptedProtocols[0]',
    ]);
  });
});

describe('a CDN endpoint', () => {
  const endpoint = (rules: object[]): string[] =>
    say('cdn', resource('Microsoft.Cdn/profiles/endpoints', 'p/e', { isHttpAllowed: true, deliveryPolicy: { rules } }));

  test('may allow HTTP where a rule redirects it', () => {
    const redirect = {
      conditions: [{ name: 'RequestScheme', parameters: { operator: 'Equal', matchValues: ['HTTP'] } }],
      actions: [{ name: 'UrlRedirect', parameters: { redirectType: 'Found', destinationProtocol: 'Https' } }],
    };
    expect(endpoint([redirect])).toEqual([]);
    expect(endpoint([])).toEqual(['violation cdn/https-only p/e properties.isHttpAllowed']);
  });
});

describe('Application Gateway', () => {
  const gateway = (properties: object, apiVersion = '2023-02-01'): string[] =>
    say('application-gateway', resource('Microsoft.Network/applicationGateways', 'gw', properties, apiVersion));

  test('takes its default policy from the API version', () => {
    expect(gateway({}, '2022-11-01')).toEqual(['violation application-gateway/minimum-tls gw properties.sslPolicy.policyName']);
    expect(gateway({}, '2023-02-01')).toEqual([]);
  });

  test.each(['AppGwSslPolicy20170401S', 'AppGwSslPolicy20220101', 'AppGwSslPolicy20220101S'])('may use %s', (policyName) => {
    expect(gateway({ sslPolicy: { policyType: 'Predefined', policyName } })).toEqual([]);
  });

  test('is judged by its own policy where that is custom', () => {
    const cipherSuites = ['TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384'];
    expect(gateway({ sslPolicy: { policyType: 'Custom', minProtocolVersion: 'TLSv1_1', cipherSuites } }, '2021-08-01')).toEqual([
      'violation application-gateway/minimum-tls gw properties.sslPolicy.minProtocolVersion',
      'violation application-gateway/cipher-suites gw properties.sslPolicy.cipherSuites[1]',
    ]);
  });

  test('is judged by its profiles as well', () => {
    const sslProfiles = [{ properties: { sslPolicy: { policyName: 'AppGwSslPolicy20150501' } } }, { properties: {} }];
    expect(gateway({ sslProfiles })).toEqual([
      'violation application-gateway/minimum-tls gw properties.sslProfiles[0].properties.sslPolicy.policyName',
    ]);
  });

  test('must disable both old protocols where it disables any', () => {
    const disabling = (...disabledSslProtocols: string[]): string[] =>
      gateway({ sslPolicy: { disabledSslProtocols } }, '2017-03-01');
    expect(disabling('TLSv1_0', 'TLSv1_1')).toEqual([]);
    expect(disabling('TLSv1_0')).toEqual([
      'violation application-gateway/minimum-tls gw properties.sslPolicy.disabledSslProtocols',
    ]);
  });

  test('may listen on HTTP where the rule redirects, by ids that only Azure knows in full', () => {
    const id = (kind: string, name: string): object => ({
      id: `[resourceId('Microsoft.Network/applicationGateways/${kind}', 'gw', '${name}')]`,
    });
    const listening = (redirectConfiguration: object | undefined): string[] =>
      gateway({
        httpListeners: [
          { name: 'http', properties: { protocol: 'Http' } },
          { name: 'https', properties: { protocol: 'Https' } },
        ],
        requestRoutingRules: [{ properties: { httpListener: id('httpListeners', 'http'), redirectConfiguration } }],
        redirectConfigurations: [{ name: 'to-https', properties: { targetListener: id('httpListeners', 'https') } }],
      });
    expect(listening(id('redirectConfigurations', 'to-https'))).toEqual([]);
    expect(listening(undefined)).toEqual([
      'violation application-gateway/https-listeners gw properties.httpListeners[0].properties.protocol',
    ]);
  });
});

describe('API Management', () => {
  const key = (name: string): string => `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.${name}`;
  const service = (customProperties: Record<string, unknown>): string[] =>
    say('api-management', resource('Microsoft.ApiManagement/service', 'apim', { customProperties }, '2024-05-01')).filter(
      (told) => !/undetermined|Ciphers/.test(told),
    );

  test('takes the text False as what it says', () => {
    expect(service({ [key('Protocols.Tls10')]: 'False', [key('Backend.Protocols.Tls11')]: 'false' })).toEqual([]);
    expect(service({ [key('Protocols.Tls10')]: 'True', [key('Backend.Protocols.Tls11')]: true })).toEqual([
      `violation api-management/no-legacy-tls apim properties.customProperties['${key('Protocols.Tls10')}']`,
      `violation api-management/no-legacy-backend-tls apim properties.customProperties['${key('Backend.Protocols.Tls11')}']`,
    ]);
  });

  test('accepts https and wss, and neither http nor ws', () => {
    const api = (...protocols: string[]): string[] =>
      say('api-management', resource('Microsoft.ApiManagement/service/apis', 'apim/a', { protocols }));
    expect(api('https', 'wss')).toEqual([]);
    expect(api('https', 'http', 'ws')).toEqual([
      'violation api-management/encrypted-protocols apim/a properties.protocols[1]',
      'violation api-management/encrypted-protocols apim/a properties.protocols[2]',
    ]);
  });
});

describe('Service Fabric', () => {
  const cluster = (fabricSettings: object[]): string[] =>
    say(
      'service-fabric',
      resource(
        'Microsoft.ServiceFabric/clusters',
        'sf',
        {
          certificate: { thumbprint: 'AB' },
          managementEndpoint: 'https://sf.example.com:19080',
          fabricSettings,
        },
        '2021-06-01',
      ),
    );

  test('finds the protection level wherever it stands', () => {
    const level = (value: string): object => ({ name: 'ClusterProtectionLevel', value });
    expect(
      cluster([
        { name: 'Other', parameters: [] },
        { name: 'Security', parameters: [{ name: 'X', value: '1' }, level('EncryptAndSign')] },
      ]),
    ).toEqual([]);
    expect(cluster([{ name: 'security', parameters: [{ name: 'X', value: '1' }, level('Sign')] }])).toEqual([
      'violation service-fabric/cluster-protection-level sf properties.fabricSettings[0].parameters[1].value',
    ]);
  });

  test('misses the protection level where it does not stand', () => {
    expect(cluster([])).toEqual([
      'violation service-fabric/cluster-protection-level sf properties.fabricSettings[name=Security].parameters[name=ClusterProtectionLevel].value',
    ]);
  });
});

describe('databases', () => {
  const parameter = (server: string, name: string, value: string): string[] =>
    say(
      server.toLowerCase(),
      resource(
        `Microsoft.DBfor${server}/flexibleServers/configurations`,
        `db/${name}`,
        { value, source: 'user-override' },
        '2023-12-30',
      ),
    );

  test.each([
    ['MySQL', 'require_secure_transport', 'off', 'mysql/require-secure-transport'],
    ['MySQL', 'tls_version', 'TLSv1.1,TLSv1.2', 'mysql/minimum-tls'],
    ['PostgreSQL', 'require_secure_transport', 'OFF', 'postgresql/require-secure-transport'],
    ['PostgreSQL', 'ssl_min_protocol_version', 'TLSv1.1', 'postgresql/minimum-tls'],
  ])('%s must not set %s to %s', (server, name, value, rule) => {
    expect(parameter(server, name, value)).toEqual([`violation ${rule} db/${name} properties.value`]);
  });

  test.each([
    ['MySQL', 'require_secure_transport', 'ON'],
    ['MySQL', 'tls_version', 'TLSv1.2,TLSv1.3'],
    ['PostgreSQL', 'ssl_min_protocol_version', 'TLSv1.3'],
    ['PostgreSQL', 'max_connections', '100'],
  ])('%s may set %s to %s', (server, name, value) => {
    expect(parameter(server, name, value)).toEqual([]);
  });
});

describe('NetApp', () => {
  const volume = (properties: object): string[] =>
    say('netapp', resource('Microsoft.NetApp/netAppAccounts/capacityPools/volumes', 'a/p/v', properties, '2025-01-01'));

  test('is exported over NFSv3 unless it says otherwise', () => {
    expect(volume({})).toEqual(['violation netapp/no-nfsv3 a/p/v properties.protocolTypes']);
    expect(volume({ protocolTypes: ['CIFS'], smbEncryption: true })).toEqual([]);
  });

  test('must encrypt SMB, and NFS with Kerberos privacy', () => {
    expect(volume({ protocolTypes: ['CIFS'] })).toEqual(['violation netapp/smb-encryption a/p/v properties.smbEncryption']);
    const rules = [{ kerberos5ReadWrite: true, kerberos5pReadWrite: true }];
    expect(volume({ protocolTypes: ['NFSv4.1'], kerberosEnabled: true, exportPolicy: { rules } })).toEqual([
      'violation netapp/kerberos-privacy a/p/v properties.exportPolicy.rules[0].kerberos5ReadWrite',
    ]);
  });
});

describe('App Service Environment', () => {
  test('is read by the names of its settings', () => {
    const clusterSettings = [
      { name: 'DisableTls1.0', value: '0' },
      { name: 'InternalEncryption', value: 'true' },
      {
        name: 'FrontEndSSLCipherSuiteOrder',
        value: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
      },
    ];
    expect(say('app-service-environment', resource('Microsoft.Web/hostingEnvironments', 'ase', { clusterSettings }))).toEqual([
      'violation app-service-environment/no-legacy-tls ase properties.clusterSettings[0].value',
    ]);
  });
});

describe('a VPN connection', () => {
  test('is judged by each algorithm of its policy', () => {
    const policy = {
      ipsecEncryption: 'None',
      ipsecIntegrity: 'SHA1',
      ikeEncryption: 'AES256',
      ikeIntegrity: 'SHA384',
      dhGroup: 'DHGroup2',
      pfsGroup: 'PFS2048',
    };
    expect(
      say(
        'vpn',
        resource('Microsoft.Network/connections', 'c', { connectionType: 'IPsec', ipsecPolicies: [policy] }, '2024-05-01'),
      ),
    ).toEqual([
      'violation vpn/ipsec-encryption c properties.ipsecPolicies[0].ipsecEncryption',
      'violation vpn/ipsec-integrity c properties.ipsecPolicies[0].ipsecIntegrity',
      'violation vpn/dh-group c properties.ipsecPolicies[0].dhGroup',
    ]);
    expect(say('vpn', resource('Microsoft.Network/connections', 'c', { connectionType: 'IPsec' }, '2024-05-01'))).toEqual([
      'violation vpn/custom-policy c properties.ipsecPolicies',
    ]);
    expect(say('vpn', resource('Microsoft.Network/connections', 'c', { connectionType: 'ExpressRoute' }, '2024-05-01'))).toEqual(
      [],
    );
  });
});

describe('Azure Spring Apps', () => {
  const app = (properties: object): string[] =>
    say(
      'spring-apps',
      resource('Microsoft.AppPlatform/Spring/apps', 's/a', { enableEndToEndTLS: true, ...properties }, '2023-12-01'),
    );

  test('must redirect HTTP where the app is public', () => {
    expect(app({ public: true })).toEqual(['violation spring-apps/https-only s/a properties.httpsOnly']);
    expect(app({ public: true, httpsOnly: true })).toEqual([]);
    expect(app({})).toEqual([]);
    expect(app({ public: false, httpsOnly: false })).toEqual([]);
  });
});

describe('an Application Gateway', () => {
  const gateway = (policyName: string): string[] =>
    say('application-gateway', resource('Microsoft.Network/applicationGateways', 'g', { sslPolicy: { policyName } }));

  test('must name a predefined policy that is known to start at TLS 1.2', () => {
    expect(gateway('AppGwSslPolicy20220101')).toEqual([]);
    expect(gateway('appgwsslpolicy20170401s')).toEqual([]);
    expect(gateway('20150501')).toEqual(['violation application-gateway/minimum-tls g properties.sslPolicy.policyName']);
  });

  test('must disable old versions of TLS, and no newer one before them', () => {
    const disabling = (...disabledSslProtocols: string[]): string[] =>
      say('application-gateway', resource('Microsoft.Network/applicationGateways', 'g', { sslPolicy: { disabledSslProtocols } }));
    const list = 'violation application-gateway/minimum-tls g properties.sslPolicy.disabledSslProtocols';
    expect(disabling('TLSv1_0', 'TLSv1_1')).toEqual([]);
    expect(disabling('TLSv1_0', 'TLSv1_1', 'TLSv1_2')).toEqual([]);
    expect(disabling('TLSv1_1')).toEqual([list]);
    expect(disabling('TLSv1_0', 'TLSv1_2')).toEqual([list, `${list}[1]`]);
  });
});

describe('a Cosmos DB account', () => {
  const account = (more: object): string[] =>
    say('cosmos-db', { ...resource('Microsoft.DocumentDB/databaseAccounts', 'c', {}, '2024-05-15'), ...more });

  test('needs no minimum where its API works with TLS 1.2 alone', () => {
    expect(account({ kind: 'MongoDB' })).toEqual([]);
    expect(account({ kind: 'GlobalDocumentDB' })).toEqual(['violation cosmos-db/minimum-tls c properties.minimalTlsVersion']);
  });
});

describe('a configuration that asks for TLS 1.3', () => {
  const found = (type: string, properties: object): string[] =>
    findingsUnder({ minimumTls: '1.3' }, resource(type, 'r', properties, '2024-05-01')).map(({ ruleId }) => ruleId);

  test('is heard where the service offers it', () => {
    expect(found('Microsoft.Sql/servers', { minimalTlsVersion: '1.2' })).toEqual(['sql/minimum-tls']);
    expect(found('Microsoft.Sql/servers', { minimalTlsVersion: '1.3' })).toEqual([]);
    expect(found('Microsoft.Storage/storageAccounts', { minimumTlsVersion: 'TLS1_2' })).toEqual([]);
  });

  test('is not met by a default of TLS 1.2', () => {
    expect(found('Microsoft.ServiceBus/namespaces', {})).toEqual(['service-bus/minimum-tls']);
    expect(found('Microsoft.ServiceBus/namespaces', { minimumTlsVersion: '1.3' })).toEqual([]);
    expect(found('Microsoft.Cache/redisEnterprise', {})).toEqual([]);
  });
});
