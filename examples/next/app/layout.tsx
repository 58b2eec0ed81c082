import type { ReactNode } from 'react';
import './article.css';

export const metadata = { title: 'Chips for a few more generations', icons: 'data:,' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
