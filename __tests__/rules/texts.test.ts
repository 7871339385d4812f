import { describe, expect, test } from '@jest/globals';
import { weakCipher } from '../../src/rules/ciphers.ts';
import { plaintextConnections } from '../../src/rules/connection-strings.ts';

describe('weakCipher', () => {
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
  ])('finds %s', (suites) => {
    expect(weakCipher.test(suites)).toBe(true);
  });

  test.each([
    'TLS_AES_256_GCM_SHA384',
    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  ])('leaves %s alone', (suites) => {
    expect(weakCipher.test(suites)).toBe(false);
  });
});

describe('plaintextConnections', () => {
  const find = (text: string): boolean => plaintextConnections.some((pattern) => pattern.test(text));

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
  ])('find %s', (text) => {
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
    'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b',
    'https://example.com/?ssl_hint=falsehood',
    'FUNCTIONS_WORKER_RUNTIME=node',
  ])('leave %s alone', (text) => {
    expect(find(text)).toBe(false);
  });
});
