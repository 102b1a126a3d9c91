// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
// An OpenID provider on the loopback for tst_oauth_provider: says "listening PORT" once it is there, and ends when
// its standard input does. Accounts and clients are made up; every name and password is let in.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const native = {
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  redirect_uris: ['http://127.0.0.1/', 'http://localhost/'],
};
const clients = [
  { ...native, client_id: 'outbox-doctor' },
  { ...native, client_id: 'slow' },
  { ...native, client_id: 'elsewhere', redirect_uris: ['http://127.0.0.1/another-page'] },
  { ...native, client_id: 'with-secret', client_secret: 'made-up-client-secret', token_endpoint_auth_method: 'client_secret_post' },
  { ...native, client_id: 'receive-only', scope: 'mail.read offline_access openid' },
  { ...native, client_id: 'narrowing' },
];

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients,
    scopes: ['openid', 'offline_access', 'mail.send', 'mail.read'],
    claims: { openid: ['sub'] },
    cookies: { keys: ['made-up'] },
    features: {
      devInteractions: { enabled: true },
      deviceFlow: { enabled: true },
      revocation: { enabled: true },
      userinfo: { enabled: true },
    },
    issueRefreshToken: async () => true,
    findAccount: async (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
  });
  // RFC 8628 section 3.5, which this provider itself never says: the first question of this client comes too soon.
  let tooSoon = 0;
  provider.use(async (ctx, next) => {
    await next();
    const pending = ctx.body?.error === 'authorization_pending';
    if (pending && ctx.oidc?.client?.clientId === 'slow' && tooSoon++ === 0) {
      ctx.body = { error: 'slow_down', error_description: 'asked too soon' };
    }
  });
  // RFC 6749 section 3.3: a service may give less than was asked for, and then says what it gave. This client never
  // gets the permission to send.
  provider.use(async (ctx, next) => {
    if (ctx.path === '/auth' && ctx.query.client_id === 'narrowing') ctx.query = { ...ctx.query, scope: 'mail.read openid' };
    await next();
  });
  server.on('request', provider.callback());
  process.stdout.write(`listening ${port}\n`);
});
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
