export { GET } from '../../[...file].ts';
