export { expand, lint } from './bundle/index.js';
