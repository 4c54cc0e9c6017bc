// The catalogue of rights as one JSON-LD document: a catalogue with its services, its context within. No person is in it.
import { catalogue, hashOfRules } from '../catalogue.ts';
import { isOwnCode } from '../contract.ts';
import { shippedRules } from '../rights/all.ts';
import { products } from '../rights/products.ts';
import { context } from './context.ts';
import { serviceOf } from './service.ts';

/** As it stands on the day, by the rules that are shipped. */
export function catalogueJsonLd(on: string) {
  const services = catalogue(on, shippedRules).flatMap((entry) =>
    isOwnCode(entry.right) ? [] : [serviceOf(entry.right, entry, products[entry.right], on)],
  );
  return {
    '@context': context,
    id: 'urn:hoeksteen:catalogue',
    type: 'Catalog',
    title: { nl: 'Sociale rechten', fr: 'Droits sociaux', en: 'Social rights' },
    description: {
      nl: 'De rechten die Hoeksteen kent, zoals ze gelden op de genoemde dag.',
      fr: 'Les droits que Hoeksteen connaît, tels qu’ils valent au jour indiqué.',
      en: 'The rights that Hoeksteen knows, as they stand on the day named.',
    },
    note: {
      nl: 'De Nederlandse tekst telt. De andere talen werden nog niet door een moedertaalspreker nagelezen. Een bedrag zonder waarde is niet gekend.',
      fr: 'Le texte néerlandais fait foi. Les autres langues n’ont pas encore été relues par un locuteur natif. Un montant sans valeur n’est pas connu.',
      en: 'The Dutch text counts. The other languages were not yet read by a native speaker. A figure without a value is not known.',
    },
    validOn: on,
    version: hashOfRules(shippedRules),
    hasPart: services,
  };
}
