// A text field that suggests things while somebody types, after the combobox pattern of the ARIA practices.
'use strict';

const PAUSE = 150;

class Suggestions {
  #field;
  #list;
  #find;
  #choose;
  #options = [];
  #active = -1;
  #timer;
  #running;

  /**
   * @param find what is suggested for a text: `{ label, group }`, in the order of the groups
   * @param choose is told which of these was chosen
   */
  constructor(field, list, find, choose) {
    this.#field = field;
    this.#list = list;
    this.#find = find;
    this.#choose = choose;
    field.addEventListener('input', () => this.#typed());
    field.addEventListener('keydown', (event) => this.#pressed(event));
    field.addEventListener('blur', () => this.close());
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) {
        this.#take([...list.querySelectorAll('[role=option]')].indexOf(option));
      }
    });
  }

  close() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#show([]);
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    const text = this.#field.value.trim();
    if (text === '') {
      this.#show([]);
      return;
    }
    this.#timer = setTimeout(async () => {
      const running = new AbortController();
      this.#running = running;
      try {
        const found = await this.#find(text, running.signal);
        if (!running.signal.aborted) {
          this.#show(found);
        }
      } catch {
        // Whoever types on has no use for it, and the search itself tells what is wrong.
        if (!running.signal.aborted) {
          this.#show([]);
        }
      }
    }, PAUSE);
  }

  #pressed(event) {
    const last = this.#options.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) {
      this.#go(this.#active === last ? 0 : this.#active + 1);
    } else if (event.key === 'ArrowUp' && last >= 0) {
      this.#go(this.#active <= 0 ? last : this.#active - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      this.#take(this.#active);
    } else if (event.key === 'Escape' && last >= 0) {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  #take(index) {
    const chosen = this.#options[index];
    this.close();
    this.#choose(chosen);
  }

  #go(index) {
    this.#active = index;
    const shown = [...this.#list.querySelectorAll('[role=option]')];
    shown.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    this.#field.setAttribute('aria-activedescendant', shown[index]?.id ?? '');
    shown[index]?.scrollIntoView({ block: 'nearest' });
  }

  #show(options) {
    this.#options = options;
    this.#active = -1;
    this.#list.replaceChildren(
      ...options.map(({ label, group }, i) => {
        const option = document.createElement('li');
        option.id = `suggestion-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        const kind = document.createElement('small');
        kind.textContent = group;
        option.append(label, ' ', kind);
        return option;
      }),
    );
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#field.removeAttribute('aria-activedescendant');
  }
}
