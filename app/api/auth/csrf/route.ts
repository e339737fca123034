import { csrfToken } from '#server/auth';
import { isSecure } from '#server/origin';

/** The token that a page of ours sends along with name and password; it tells nothing and changes nothing but its own cookie. */
export async function GET(request: Request): Promise<Response> {
  const { csrfToken: token, setCookies } = await csrfToken({ cookies: request.headers.get('cookie'), secure: isSecure(request.headers) });
  const headers = { 'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };
  const response = Response.json({ csrfToken: token }, { headers });
  for (const line of setCookies) response.headers.append('Set-Cookie', line);
  return response;
}
