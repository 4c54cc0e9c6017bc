// A new question for help: who (or nobody yet), by which way it came, what is asked. Nothing more is needed to begin the conversation.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { usePageAction } from '../../../web/actions.ts';
import { post } from '../../../web/call.ts';
import { useRightTitle } from '../../../web/household/catalogue.ts';
import { PersonPicker, type PickedPerson } from '../../../web/household/person-picker.tsx';
import '../../../web/household/household.css';
import { useText } from '../../../web/language.tsx';
import { paths } from '../../../web/paths.ts';
import { Button } from '../../../web/ui/button.tsx';
import { RadioGroup } from '../../../web/ui/choice.tsx';
import { Select, TextArea, TextField } from '../../../web/ui/field.tsx';
import { PageHead } from '../../../web/ui/page-head.tsx';
import { useLocalDraft } from '../../../web/household/use-local-draft.ts';
import { Themes } from './themes.tsx';
import { channels, type Contact } from './wire.ts';
import { products } from './products.ts';
import './desk.css';

export function Component() {
  const t = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const titleOf = useRightTitle();
  const [search] = useSearchParams();
  const [who, setWho] = useState<'person' | 'anonymous'>(search.get('zonder-naam') === '1' ? 'anonymous' : 'person');
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [pseudonym, setPseudonym] = useState('');
  const [channel, setChannel] = useState<string>('visit');
  const [themes, setThemes] = useState<string[]>([]);
  const [isKmbo, setKmbo] = useState(false);
  const [childAge, setChildAge] = useState('');
  const [product, setProduct] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  // The question is the one long text here: it outlives a killed tab like every note. It goes to the server with the contact itself.
  const question = useLocalDraft('new-contact');
  const begin = useMutation({
    mutationFn: () =>
      post<Contact>('/contacts', {
        channel,
        themes,
        question: question.text.trim(),
        productAsked: product,
        ...(isKmbo ? { tags: ['KMBO'] } : {}),
        ...(/^\d{1,2}$/.test(childAge) ? { childAge: Number(childAge) } : {}),
        ...(who === 'person' && person
          ? { personId: person.personId }
          : { anonymous: true, ...(pseudonym.trim() === '' ? {} : { pseudonym: pseudonym.trim() }) }),
      }),
    onSuccess: (contact) => {
      question.clear();
      void client.invalidateQueries({ queryKey: ['contacts'] });
      void navigate(paths.contact(contact.id));
    },
  });
  const lacksPerson = who === 'person' && person === null;
  const lacksQuestion = question.text.trim() === '';
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    setTried(true);
    if (!lacksPerson && !lacksQuestion) begin.mutate();
    // What is missing may stand above what is in sight.
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  usePageAction({ id: 'desk.begin', label: 'desk.new.begin', icon: 'arrow', keys: 'mod+enter', run: submit });
  return (
    <>
      <PageHead title={t('desk.new.title')} sub={t('desk.new.sub')} />
      <form
        ref={form}
        className="page-b form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <RadioGroup
          label={t('desk.new.who')}
          value={who}
          onChange={(next) => setWho(next === 'person' ? 'person' : 'anonymous')}
          options={[
            { value: 'person', label: t('desk.new.who.person') },
            { value: 'anonymous', label: t('desk.new.who.anonymous') },
          ]}
        />
        {who === 'person' ? (
          <PersonPicker picked={person} onPick={setPerson} error={wasTried && lacksPerson ? t('desk.new.whoMissing') : null} />
        ) : (
          <TextField label={t('desk.new.pseudonym')} hint={t('desk.new.pseudonym.hint')} value={pseudonym} onChange={setPseudonym} />
        )}
        <RadioGroup
          label={t('desk.new.channel')}
          value={channel}
          onChange={setChannel}
          options={channels.map((value) => ({ value, label: t(`desk.channel.${value}`) }))}
        />
        <TextArea
          label={t('desk.new.question')}
          hint={t('desk.new.question.hint')}
          error={wasTried && lacksQuestion ? t('desk.new.questionMissing') : null}
          value={question.text}
          onChange={question.change}
          rows={4}
        />
        <Themes chosen={themes} onChange={setThemes} isKmbo={isKmbo} onKmbo={setKmbo} childAge={childAge} onChildAge={setChildAge} />
        <Select
          label={t('desk.new.product')}
          hint={t('desk.new.product.hint')}
          value={product}
          onChange={setProduct}
          emptyLabel={t('desk.new.product.none')}
          options={products.map((value) => ({ value, label: titleOf(value) }))}
        />
        <p className="acts">
          <Button kind="do" type="submit" keys="Ctrl ↵" busy={begin.isPending}>
            {t('desk.new.begin')}
          </Button>
        </p>
      </form>
    </>
  );
}
