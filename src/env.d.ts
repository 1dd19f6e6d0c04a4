/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the site plan says of the address being rendered; read it with `pageOf`. */
    page: import('./model/plan.ts').PlannedPage;
  }
}
