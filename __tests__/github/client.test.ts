import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { openGitHub } from '../../src/github/client.ts';

test('a GitHub that takes requests and never answers is given up', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const client = await openGitHub({ apiUrl, token: 'token', owner: 'contoso', name: 'infra' }, () => Promise.resolve(), 50);
  await expect(client.comments(7)).rejects.toMatchObject({ name: 'Error', status: 500 });
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});
