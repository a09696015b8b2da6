// The floor below all: bytes arrive and are counted.
import { login } from './login.mjs';

export function connect(server, { ready, bytes }) {
  login(server, ready, (chunk) => bytes(chunk.length));
}
