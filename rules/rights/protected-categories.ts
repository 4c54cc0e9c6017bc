// The protected categories that the social tariffs for energy and internet share, in six languages: the condition, and a remark for each category that holds.
import type { Condition, Note } from '../engine/right.ts';
import { says, t } from './words.ts';

const categories = {
  category1: t(
    'Categorie 1: leefloon of equivalent leefloon.',
    'Catégorie 1 : revenu d’intégration ou équivalent.',
    'Category 1: living wage or equivalent.',
    'Kategori 1: geçim yardımı (leefloon) veya eşdeğeri.',
    'الفئة 1: دخل المعيشة (leefloon) أو ما يعادله.',
    'Категорія 1: прожитковий дохід (leefloon) або його еквівалент.',
  ),
  category2A: t(
    'Categorie 2A: IVT of IT.',
    'Catégorie 2A : ARR ou AI.',
    'Category 2A: IVT or IT.',
    'Kategori 2A: IVT veya IT.',
    'الفئة 2A: IVT أو IT.',
    'Категорія 2A: IVT або IT.',
  ),
  category2B: t(
    'Categorie 2B: zorgbudget voor ouderen.',
    'Catégorie 2B : budget de soins pour personnes âgées.',
    'Category 2B: care budget for the elderly.',
    'Kategori 2B: yaşlılar için bakım bütçesi (zorgbudget).',
    'الفئة 2B: ميزانية الرعاية لكبار السن (zorgbudget).',
    'Категорія 2B: бюджет догляду для літніх людей (zorgbudget).',
  ),
  category2C: t(
    'Categorie 2C: kind met minstens 4 punten voor de gevolgen van de handicap voor het lichaam (pijler 1).',
    'Catégorie 2C : enfant avec 4 points ou plus pour les effets du handicap sur le corps (pilier 1).',
    'Category 2C: child with at least 4 points for what the disability does to the body (pillar 1).',
    'Kategori 2C: engelin bedendeki etkisi için en az 4 puanı olan çocuk (pijler 1).',
    'الفئة 2C: طفل له 4 نقاط على الأقل لأثر الإعاقة في الجسم (pijler 1).',
    'Категорія 2C: дитина, що має щонайменше 4 бали за вплив інвалідності на тіло (pijler 1).',
  ),
  category3: t(
    'Categorie 3: IGO (inkomensgarantie voor ouderen).',
    'Catégorie 3 : GRAPA (garantie de revenus aux personnes âgées).',
    'Category 3: IGO (income guarantee for the elderly).',
    'Kategori 3: IGO (yaşlılar için gelir güvencesi).',
    'الفئة 3: IGO (ضمان الدخل لكبار السن).',
    'Категорія 3: IGO (гарантія доходу для літніх людей).',
  ),
};

export const categoryNotes = (source: string): Note[] =>
  Object.entries(categories).map(([category, text]) => ({ rule: category, when: category, source, text }));

export const protectedCategory = (test: string, source: string): Condition => ({
  rule: 'category',
  test,
  source,
  text: says(
    t(
      'Iemand in het gezin hoort bij een beschermde categorie.',
      'Une personne du ménage est dans une catégorie protégée.',
      'Someone in the household is in a protected category.',
      'Aileden biri korunan bir kategoriye giriyor.',
      'أحد أفراد الأسرة في فئة محمية.',
      'Хтось у сім’ї належить до захищеної категорії.',
    ),
    t(
      'Niemand hoort bij een beschermde categorie. Verhoogde tegemoetkoming of een ziekte-uitkering alleen is niet genoeg.',
      'Personne n’est dans une catégorie protégée. L’intervention majorée ou une indemnité de maladie seule ne suffit pas.',
      'Nobody is in a protected category. Increased reimbursement or sickness benefit alone is not enough.',
      'Kimse korunan bir kategoriye girmiyor. Yalnız artırılmış geri ödeme veya hastalık ödeneği yetmez.',
      'لا أحد في فئة محمية. التعويض المرتفع أو مخصص المرض وحده لا يكفي.',
      'Ніхто не належить до захищеної категорії. Самого підвищеного відшкодування чи виплати через хворобу замало.',
    ),
    t(
      'Wij weten niet van iedereen welke uitkering er is.',
      'Nous ne savons pas quelles allocations chacun reçoit.',
      'We do not know everybody’s allowances.',
      'Herkesin hangi ödeneği aldığını bilmiyoruz.',
      'لا نعرف أي مخصص يحصل عليه كل واحد.',
      'Ми не про всіх знаємо, яку виплату вони мають.',
    ),
  ),
});
