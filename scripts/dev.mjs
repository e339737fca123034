/** `npm run dev`: as `npm start`, from sources that reload when they change. */
import { launch } from './lib/launch.mjs';

await launch('dev');
