import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue asks which tags are not its own components.
const isCustomElement = (tag) => tag.startsWith('chip-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
