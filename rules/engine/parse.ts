// From the text of an expression to its tree. Small recursive descent: README.md has the grammar in words.
import { type BinaryOp, type OverFunction, RuleFault, type Syntax, listNames, memberSets } from './syntax.ts';

type Token = { kind: 'number' | 'date' | 'name' | 'param' | 'sign' | 'end'; text: string; at: number };

const tokenPattern =
  /\s*(?:(\d{4}-\d{2}-\d{2})|(\d+(?:\.\d+)?)|\$([A-Za-z]\w*(?:\.\w+)*)|([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)|(<=|>=|!=|[-+*/()<>=,:]))/y;
const overFunctions = new Set(['sum', 'count', 'any', 'all', 'max', 'min']);
const sets: ReadonlySet<string> = new Set([...memberSets, ...listNames]);
const comparisons = new Set(['=', '!=', '<', '<=', '>', '>=']);
const keywords = new Set(['if', 'then', 'else', 'and', 'or', 'not', 'in', 'match', 'where']);

export function parse(source: string, where: string): Syntax {
  return new Parser(tokens(source, where), where).whole();
}

function tokens(source: string, where: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== '') {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(source);
    const start = at + (source.slice(at).length - source.slice(at).trimStart().length);
    if (!match) throw new RuleFault(where, start + 1, `cannot read '${source.slice(start, start + 12)}'`);
    const [, date, number, param, name, sign] = match;
    const kind = date ? 'date' : number ? 'number' : param ? 'param' : name ? 'name' : 'sign';
    found.push({ kind, text: date ?? number ?? param ?? name ?? sign ?? '', at: start + 1 });
    at = tokenPattern.lastIndex;
  }
  found.push({ kind: 'end', text: 'the end', at: source.length + 1 });
  return found;
}

class Parser {
  readonly #tokens: Token[];
  readonly #where: string;
  #next = 0;

  constructor(all: Token[], where: string) {
    this.#tokens = all;
    this.#where = where;
  }

  whole(): Syntax {
    const tree = this.#expression();
    if (this.#peek().kind !== 'end') throw this.#fault(`'${this.#peek().text}' was not expected here`);
    return tree;
  }

  #expression(): Syntax {
    const { at } = this.#peek();
    if (this.#take('if')) {
      const test = this.#expression();
      this.#expect('then');
      const yes = this.#expression();
      this.#expect('else');
      return { kind: 'if', test, yes, no: this.#expression(), at };
    }
    return this.#chain(['or'], () => this.#chain(['and'], () => this.#negation()));
  }

  #negation(): Syntax {
    const { at } = this.#peek();
    if (this.#take('not')) return { kind: 'not', of: this.#negation(), at };
    return this.#comparison();
  }

  #comparison(): Syntax {
    const left = this.#sum();
    const { text, at } = this.#peek();
    if (comparisons.has(text)) {
      this.#next += 1;
      const right = this.#sum();
      if (comparisons.has(this.#peek().text)) throw this.#fault('a comparison of a comparison: use brackets and `and`');
      return { kind: 'binary', op: text as BinaryOp, left, right, at };
    }
    const negated = text === 'not' && this.#tokens[this.#next + 1]?.text === 'in';
    if (negated) this.#next += 1;
    if (!this.#take('in')) return left;
    this.#expect('(');
    return { kind: 'in', of: left, options: this.#list(), negated, at };
  }

  #sum(): Syntax {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#unary()));
  }

  #unary(): Syntax {
    const { at } = this.#peek();
    if (this.#take('-')) return { kind: 'minus', of: this.#unary(), at };
    return this.#primary();
  }

  #primary(): Syntax {
    const token = this.#peek();
    this.#next += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text), at: token.at };
      case 'date':
        return { kind: 'date', value: token.text, at: token.at };
      case 'param':
        return { kind: 'param', name: token.text, at: token.at };
      case 'name':
        return this.#named(token);
      default:
        if (token.text !== '(') throw new RuleFault(this.#where, token.at, `a value was expected, not ${token.text}`);
    }
    const inner = this.#expression();
    this.#expect(')');
    return inner;
  }

  #named(token: Token): Syntax {
    if (token.text === 'match') return this.#match(token.at);
    if (keywords.has(token.text)) throw new RuleFault(this.#where, token.at, `a value was expected, not ${token.text}`);
    if (!this.#take('(')) return { kind: 'name', name: token.text, at: token.at };
    const after = this.#tokens[this.#next + 1]?.text;
    const isOver = overFunctions.has(token.text) && sets.has(this.#peek().text) && (after === ':' || after === 'where' || after === ')');
    if (isOver) return this.#over(token);
    if (token.text === 'brackets') return this.#brackets(token.at);
    return { kind: 'call', name: token.text, args: this.#list(), at: token.at };
  }

  #over(token: Token): Syntax {
    const set = this.#peek().text;
    this.#next += 1;
    const value = this.#take(':') ? this.#expression() : null;
    const where = this.#take('where') ? this.#expression() : null;
    this.#expect(')');
    return { kind: 'over', fn: token.text as OverFunction, set, value, where, at: token.at };
  }

  #match(at: number): Syntax {
    const of = this.#matched();
    this.#expect('(');
    const arms: { key: Syntax; value: Syntax }[] = [];
    let otherwise: Syntax | null = null;
    do {
      const key = this.#take('else') ? null : this.#primary();
      this.#expect(':');
      const value = this.#expression();
      if (key) arms.push({ key, value });
      else otherwise = value;
    } while (otherwise === null && this.#take(','));
    this.#expect(')');
    return { kind: 'match', of, arms, otherwise, at };
  }

  /** A name before the arms looks like a call: `match residence.status (belgian: ...`. */
  #matched(): Syntax {
    const { kind, text, at } = this.#peek();
    const isBare = kind === 'name' && this.#tokens[this.#next + 1]?.text === '(' && this.#tokens[this.#next + 3]?.text === ':';
    if (!isBare) return this.#sum();
    this.#next += 1;
    return { kind: 'name', name: text, at };
  }

  #brackets(at: number): Syntax {
    const of = this.#expression();
    const steps: { above: Syntax; rate: Syntax }[] = [];
    while (this.#take(',')) {
      const above = this.#expression();
      this.#expect(':');
      steps.push({ above, rate: this.#expression() });
    }
    this.#expect(')');
    return { kind: 'brackets', of, steps, at };
  }

  /** The rest of a list in brackets, the opening one already taken. */
  #list(): Syntax[] {
    if (this.#take(')')) return [];
    const all = [this.#expression()];
    while (this.#take(',')) all.push(this.#expression());
    this.#expect(')');
    return all;
  }

  #chain(operators: string[], part: () => Syntax): Syntax {
    let left = part();
    for (;;) {
      const { text, at } = this.#peek();
      if (!operators.includes(text)) return left;
      this.#next += 1;
      left = { kind: 'binary', op: text as BinaryOp, left, right: part(), at };
    }
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: 'the end', at: 1 };
  }

  #take(text: string): boolean {
    if (this.#peek().text !== text || this.#peek().kind === 'end') return false;
    this.#next += 1;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#fault(`'${text}' was expected, not ${this.#peek().text}`);
  }

  #fault(what: string): RuleFault {
    return new RuleFault(this.#where, this.#peek().at, what);
  }
}
