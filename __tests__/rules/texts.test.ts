import { describe, expect, test } from '@jest/globals';
import { grade } from '../../src/check/match.ts';
import { strongCiphers } from '../../src/rules/ciphers.ts';
import { connectionString } from '../../src/rules/connection-strings.ts';

describe('strongCiphers', () => {
  const find = (suites: string): boolean => grade(suites, strongCiphers, [], '1.2') === 'insecure';

  test.each([
    'TLS_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
    'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA',
    'AES256-SHA',
    'AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-SHA256',
    'DES-CBC3-SHA',
    'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-SHA',
    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_RSA_WITH_AES_256_CBC_SHA',
  ])('refuse %s', (suites) => {
    expect(find(suites)).toBe(true);
  });

  test.each([
    'TLS_AES_256_GCM_SHA384',
    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  ])('accept %s', (suites) => {
    expect(find(suites)).toBe(false);
  });
});

describe('connectionString', () => {
  const { secure } = connectionString('Microsoft.Web/sites/config', 'properties.{*}', 'appsettings');
  const find = (text: string): boolean => grade(text, secure, [], '1.2') === 'insecure';

  test.each([
    'Server=tcp:db.example.com,1433;Encrypt=False;',
    'Server=db;Encrypt = no;TrustServerCertificate=True',
    'jdbc:sqlserver://db.example.com;encrypt=false',
    'postgres://user:secret@db.example.com/app?sslmode=disable',
    'Host=db.example.com;SSL Mode=Prefer',
    'Server=db.example.com;SslMode=None',
    'jdbc:mysql://db.example.com/app?useSSL=false',
    'mongodb://db.example.com/?tls=false',
    'cache1.redis.cache.windows.net:6379,password=x,ssl=False,abortConnect=False',
    'redis://cache.example.com:6379',
    'amqp://user:secret@queue.example.com',
    'mqtt://broker.example.com',
    'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=b',
    'security.protocol=SASL_PLAINTEXT',
  ])('refuses %s', (text) => {
    expect(find(text)).toBe(true);
  });

  test.each([
    'Server=tcp:db.example.com,1433;Encrypt=True;',
    'postgres://db.example.com/app?sslmode=verify-full',
    'cache1.redis.cache.windows.net:6380,password=x,ssl=True,abortConnect=False',
    'rediss://cache.example.com:6380',
    'amqps://queue.example.com',
    'amqp://guest:guest@localhost:5672',
    'redis://127.0.0.1:6379',
    'redis://cache.example.com:6380/0?ssl=true',
    'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b',
    'https://example.com/?ssl_hint=falsehood',
    'FUNCTIONS_WORKER_RUNTIME=node',
  ])('accepts %s', (text) => {
    expect(find(text)).toBe(false);
  });
});
