import { CircleAlert } from 'lucide-react';
import { type InputHTMLAttributes, useId } from 'react';

type AccountFieldProps = InputHTMLAttributes<HTMLInputElement> & { label: string; name: string; hint?: string | undefined; problem?: string | undefined };

/** A labelled field; what is wrong with it stands below and is read out with it. */
export function AccountTextField({ label, hint, problem, className = '', ...input }: AccountFieldProps) {
  const id = useId();
  const described = [hint && `${id}hint`, problem && `${id}problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="account-field">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="small muted" id={`${id}hint`}>{hint}</p>}
      <input {...input} id={id} className={`field ${className}`} aria-describedby={described} aria-invalid={problem ? true : undefined} />
      {problem && <p className="field-problem" id={`${id}problem`}><CircleAlert className="icon" aria-hidden="true" />{problem}</p>}
    </div>
  );
}
