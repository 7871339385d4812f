import { describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/document/json.ts';
import { onlyRedirects } from '../../src/rules/application-gateway-redirects.ts';
import { view } from './resource-view.ts';

const id = (kind: string, name: string): Json => ({
  id: `[resourceId('Microsoft.Network/applicationGateways/${kind}', parameters('gateway'), '${name}')]`,
});
const listener = (name: string, protocol: string): Json => ({ name, properties: { protocol } });
const rule = (properties: JsonObject, owner = 'http'): Json => ({
  properties: { httpListener: id('httpListeners', owner), ...properties },
});
const redirect = (name: string, properties: JsonObject): Json => ({ name, properties });

function ask(parts: JsonObject): boolean | undefined {
  const httpListeners = [listener('http', 'Http'), listener('https', 'Https'), listener('other', 'Http')];
  const gateway = view('Microsoft.Network/applicationGateways', { httpListeners, ...parts });
  return onlyRedirects(gateway, ['properties', 'httpListeners', 0, 'properties', 'protocol']);
}

const toHttps = redirect('https', { targetListener: id('httpListeners', 'https') });
const follow = { redirectConfiguration: id('redirectConfigurations', 'https') };

describe('a listener on HTTP', () => {
  test('is harmless where its only rule redirects to a listener on HTTPS', () => {
    expect(ask({ requestRoutingRules: [rule(follow)], redirectConfigurations: [toHttps] })).toBe(true);
  });

  test('is harmless where its rule redirects to an https URL', () => {
    const redirectConfigurations = [redirect('https', { targetUrl: 'https://example.com' })];
    expect(ask({ requestRoutingRules: [rule(follow)], redirectConfigurations })).toBe(true);
  });

  test.each<[string, JsonObject]>([
    ['has no rule', { requestRoutingRules: [] }],
    ['serves a backend', { requestRoutingRules: [rule({ backendAddressPool: id('backendAddressPools', 'app') })] }],
    [
      'redirects to HTTP',
      {
        requestRoutingRules: [rule(follow)],
        redirectConfigurations: [redirect('https', { targetListener: id('httpListeners', 'other') })],
      },
    ],
    [
      'redirects to an http URL',
      { requestRoutingRules: [rule(follow)], redirectConfigurations: [redirect('https', { targetUrl: 'http://example.com' })] },
    ],
    [
      'redirects with one rule and serves with another',
      { requestRoutingRules: [rule(follow), rule({})], redirectConfigurations: [toHttps] },
    ],
    [
      'leaves the redirect to another listener',
      { requestRoutingRules: [rule(follow, 'other')], redirectConfigurations: [toHttps] },
    ],
  ])('counts where it %s', (_, parts) => {
    expect(ask(parts)).toBe(false);
  });

  test('is judged by every path of its map', () => {
    const map = (path: JsonObject): Json => ({
      name: 'map',
      properties: { defaultRedirectConfiguration: id('redirectConfigurations', 'https'), pathRules: [{ properties: path }] },
    });
    const requestRoutingRules = [rule({ urlPathMap: id('urlPathMaps', 'map') })];
    const rest = { requestRoutingRules, redirectConfigurations: [toHttps] };
    expect(ask({ ...rest, urlPathMaps: [map(follow)] })).toBe(true);
    expect(ask({ ...rest, urlPathMaps: [map({ backendAddressPool: id('backendAddressPools', 'app') })] })).toBe(false);
  });

  test('is not decided where only Azure knows the rules', () => {
    expect(ask({ requestRoutingRules: "[reference('x').rules]" })).toBeUndefined();
    expect(ask({ requestRoutingRules: [rule({ redirectConfiguration: { id: "[reference('x').id]" } })] })).toBeUndefined();
  });
});
