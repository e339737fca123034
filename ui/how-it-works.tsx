import { Check } from 'lucide-react';
import { KindBadge } from '#ui/kind';
import { words } from '#ui/words';

const { example } = words;

/** The whole way of one sentence, from the article to the card that comes back. */
export function HowItWorks() {
  return (
    <section className="wrap" aria-labelledby="how">
      <div className="section"><h2 id="how">{words.how}</h2></div>
      <ol className="steps">
        <li>
          <h3>{example.article}</h3>
          <p className="proof">
            {example.sentence.map(({ text, kind }) => (kind ? <mark key={text} className={`mark ${kind}`}>{text}</mark> : text))}
          </p>
        </li>
        <li>
          <h3>{example.facts}</h3>
          <ul className="found">
            {example.found.map(({ text, kind }) => <li key={text}><KindBadge kind={kind} />{text}</li>)}
          </ul>
        </li>
        <li>
          <h3>{example.quiz}</h3>
          <p>{example.question}</p>
          <p className="mini">
            {example.options.map((option) => (
              <span key={option} className={option === example.key ? 'chosen' : ''}>
                {option === example.key && <Check className="icon" aria-hidden="true" />}
                {option}
              </span>
            ))}
          </p>
        </li>
        <li>
          <h3>{example.card}</h3>
          <p>{example.cardText}</p>
          <ol className="intervals" aria-label={example.intervalsLabel}>
            {example.intervals.map((interval) => <li key={interval}>{interval}</li>)}
          </ol>
        </li>
      </ol>
    </section>
  );
}
