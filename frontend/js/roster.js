/*
 * A roster in a room where the line may drop. Each tap is kept in this browser until the server says that it is stored; until
 * then its row says that it waits. Taps are sent one by one, in order, with an id of their own: one that arrives twice is
 * stored once. They outlive a reload and signing in again; what one person tapped is never sent in the name of another.
 */

const PREFIX = 'leervink-roster:';
const PATIENCE = 10_000;
const SOON = 800;
const PAUSES = [1_000, 2_000, 4_000, 5_000];

class SignedOut extends Error {}
class SomebodyElse extends Error {}

const fill = (words, ...facts) => facts.reduce((text, fact, at) => text.replace('$' + at, fact), words);

class LeervinkRoster extends HTMLElement {
    #room;
    #taps = [];
    #notStored = new Map();
    #greeting;
    #sending = false;
    #failures = 0;
    #late = false;
    #timers = new Set();
    #ownWrites = false;
    #isHindered = false;

    #online = () => this.#send();

    constructor() {
        super();
        this.addEventListener('checked-changed', (event) => this.#checked(event), true);
        this.addEventListener('value-changed', (event) => this.#chosen(event), true);
        this.addEventListener('click', (event) => this.#pressed(event), true);
        this.addEventListener('change', (event) => this.#minutesGiven(event));
    }

    set room(room) {
        this.#room = room;
        this.#begin();
    }

    get room() {
        return this.#room;
    }

    /** How many taps the server did not say anything of yet. */
    get waiting() {
        return this.#taps.length;
    }

    connectedCallback() {
        window.addEventListener('online', this.#online);
        this.#begin();
    }

    disconnectedCallback() {
        window.removeEventListener('online', this.#online);
        this.#timers.forEach(clearTimeout);
        this.#timers.clear();
    }

    /** Once the rows are there too. */
    #begin() {
        if (this.#room) {
            this.#after(0, () => this.isConnected && this.#open());
        }
    }

    /** Listens before it shows what waits here: shown is not tapped, and the page would store it beside what is sent. */
    #open() {
        this.#taps = this.#kept();
        this.#rows().forEach((row) => this.#prepare(row));
        this.toggleAttribute('ready', true);
        this.#taps.forEach((tap) => this.#showTapped(tap));
        this.#show();
        this.#send();
    }

    // --- what is kept in this browser

    get #shelf() {
        return `${PREFIX}${this.#room.session}:${this.#room.person}:`;
    }

    #kept() {
        try {
            return Object.keys(localStorage)
                .filter((key) => key.startsWith(this.#shelf))
                .sort()
                .map((key) => ({ ...JSON.parse(localStorage.getItem(key)), key }));
        } catch {
            return this.#taps;
        }
    }

    #keep(tap) {
        try {
            const { key, ...told } = tap;
            localStorage.setItem(key, JSON.stringify(told));
        } catch {
            // A full or forbidden store: what is tapped lives as long as this page
            window.addEventListener('beforeunload', (event) => this.waiting && event.preventDefault());
        }
    }

    #drop(tap) {
        this.#taps = this.#taps.filter((other) => other.id !== tap.id);
        localStorage.removeItem(tap.key);
    }

    // --- rows

    #rows() {
        return [...this.querySelectorAll('.roster-row')];
    }

    #row(enrolment) {
        return this.#rows().find((row) => row.dataset.enrolment === enrolment);
    }

    #group(row) {
        return row.querySelector('vaadin-radio-group');
    }

    #choices(row) {
        return [...this.#group(row).querySelectorAll('vaadin-radio-button')];
    }

    #presence(row) {
        const value = this.#group(row).value;
        const at = this.#choices(row).findIndex((choice) => choice.value === value);
        return value ? (this.#room.presences[at] ?? '') : '';
    }

    #isPartial(presence) {
        return this.#room.partial.includes(presence);
    }

    /** The row gets a field for minutes of its own, that the page behind it knows nothing of. */
    #prepare(row) {
        row.shown ??= row.dataset.presence;
        if (row.minutes) {
            return;
        }
        const field = document.createElement('vaadin-integer-field');
        field.className = 'roster-minutes';
        field.label = this.#room.words.minutes;
        field.accessibleName = `${this.#room.words.minutes}: ${this.#group(row).label}`;
        field.manualValidation = true;
        field.min = 1;
        field.max = this.#room.longest;
        field.value = Number(row.dataset.missed) ? row.dataset.missed : '';
        field.readonly = !this.#room.open;
        field.hidden = !this.#isPartial(row.shown);
        row.minutes = field;
        this.#group(row).after(field);
    }

    #select(row, presence, missed) {
        const at = this.#room.presences.indexOf(presence);
        row.shown = presence;
        this.#ownWrites = true;
        this.#group(row).value = at < 0 ? '' : this.#choices(row)[at].value;
        this.#ownWrites = false;
        row.minutes.hidden = !this.#isPartial(presence);
        row.minutes.invalid = false;
        row.minutes.value = this.#isPartial(presence) && missed ? String(missed) : '';
    }

    #say(row, words) {
        const outcome = row.querySelector('.roster-outcome');
        if (outcome.textContent !== words) {
            outcome.textContent = words;
        }
    }

    #showTapped(tap) {
        if (tap.kind === 'MARK' && this.#row(tap.enrolment)) {
            this.#select(this.#row(tap.enrolment), tap.presence, tap.missed);
        } else if (tap.kind === 'EVERYONE') {
            tap.rows.map((enrolment) => this.#row(enrolment)).forEach((row) => row && this.#select(row, 'PRESENT', 0));
        } else if (tap.kind === 'UNDO') {
            this.#about(tap)
                .filter((row) => !this.#waitsForMinutes(row))
                .forEach((row) => {
                    const { presence, missed } = this.#stands(row);
                    this.#select(row, presence, missed);
                });
        }
    }

    // --- tapping

    /** The page itself is not told what is chosen: it would ask the server at once, and wait for the line. */
    #checked(event) {
        const group = event.target.closest('.roster-row vaadin-radio-group');
        if (group && this.hasAttribute('ready')) {
            event.stopImmediatePropagation();
            if (event.target.checked) {
                group.value = event.target.value;
            }
        }
    }

    #chosen(event) {
        const row = event.target.closest('.roster-row');
        if (!row || event.target !== this.#group(row) || !this.hasAttribute('ready')) {
            return;
        }
        event.stopImmediatePropagation();
        const presence = this.#presence(row);
        if (this.#ownWrites || !presence || presence === row.shown || !this.#room.open) {
            return;
        }
        row.shown = presence;
        row.minutes.hidden = !this.#isPartial(presence);
        row.minutes.invalid = false;
        if (!this.#isPartial(presence)) {
            row.minutes.value = '';
            this.#mark(row, 0);
        } else if (row.minutes.value || (presence === 'LATE' && Number(row.dataset.late))) {
            row.minutes.value ||= row.dataset.late;
            this.#minutesChosen(row);
        } else {
            this.#say(row, this.#room.words.minutesAsked);
        }
    }

    #minutesGiven(event) {
        const row = event.target.closest?.('.roster-row');
        if (row?.minutes && (event.target === row.minutes || row.minutes.contains(event.target))) {
            queueMicrotask(() => this.#minutesChosen(row));
        }
    }

    #minutesChosen(row) {
        const missed = Number(row.minutes.value);
        const isRight = Number.isInteger(missed) && missed >= 1 && missed <= this.#room.longest;
        row.minutes.invalid = !isRight;
        row.minutes.errorMessage = isRight ? '' : this.#room.words.minutesWrong;
        if (!isRight) {
            this.#say(row, this.#room.words.notStored);
        } else if (this.#isOther(this.#stands(row), row.shown, missed)) {
            this.#mark(row, missed);
        }
    }

    /** What the last tap on a row said that is not undone, or else the roster. */
    #stands(row) {
        const last = this.#taps.findLast(
            (tap) => tap.kind !== 'UNDO' && !this.#isBeingUndone(tap.id) && this.#about(tap).includes(row));
        if (last) {
            return last.kind === 'EVERYONE' ? { presence: 'PRESENT', missed: 0 } : last;
        }
        return { presence: row.dataset.presence ?? '', missed: Number(row.dataset.missed) };
    }

    #isOther(stands, presence, missed) {
        return stands.presence !== presence || stands.missed !== missed;
    }

    #mark(row, missed) {
        const enrolment = row.dataset.enrolment;
        const after = this.#taps.findLast((tap) => tap.enrolment === enrolment || tap.rows?.includes(enrolment))?.id;
        this.#tap({ kind: 'MARK', enrolment, presence: row.shown, missed, seen: Number(row.dataset.seen), after });
    }

    #tap(tap) {
        const id = crypto.randomUUID?.() ?? this.#uuid();
        const last = this.#taps.at(-1);
        const number = Math.max(Date.now(), last ? Number(last.key.slice(this.#shelf.length).split('-')[0]) + 1 : 0);
        const whole = { id, ...tap, key: `${this.#shelf}${String(number).padStart(15, '0')}-${id}` };
        this.#taps.push(whole);
        this.#keep(whole);
        if (tap.kind !== 'UNDO') {
            this.#room.undoable.unshift(id);
        }
        this.#about(whole).forEach((row) => {
            this.#notStored.delete(row.dataset.enrolment);
            this.#say(row, '');
        });
        this.#state('');
        this.#show();
        this.#after(SOON, () => {
            this.#late = this.waiting > 0;
            this.#show();
        });
        this.#send();
    }

    #uuid() {
        const bits = crypto.getRandomValues(new Uint8Array(16));
        bits[6] = (bits[6] & 0x0f) | 0x40;
        bits[8] = (bits[8] & 0x3f) | 0x80;
        const hex = [...bits].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
    }

    #pressed(event) {
        const deed = event.target.closest?.('[data-roster]')?.dataset.roster;
        if (!deed || !this.hasAttribute('ready')) {
            return;
        }
        const unfinished = this.#rows().find((row) => this.#waitsForMinutes(row));
        if (unfinished && deed !== 'undo') {
            event.stopImmediatePropagation();
            unfinished.minutes.errorMessage = this.#room.words.minutesAsked;
            unfinished.minutes.invalid = true;
            unfinished.minutes.focus();
            this.#state(this.#room.words.minutesFirst);
        } else if (deed === 'everyone') {
            event.stopImmediatePropagation();
            this.#everyone();
        } else if (deed === 'undo') {
            event.stopImmediatePropagation();
            this.#undo();
        } else if (this.waiting) {
            event.stopImmediatePropagation();
            this.#state(this.#room.words.storeFirst);
        }
    }

    #waitsForMinutes(row) {
        return this.#room.open && this.#isPartial(row.shown) && (!row.minutes.value || row.minutes.invalid);
    }

    #everyone() {
        const tap = {
            kind: 'EVERYONE',
            rows: this.#rows()
                .filter((row) => !row.shown)
                .map((row) => row.dataset.enrolment),
        };
        this.#showTapped(tap);
        this.#tap(tap);
    }

    #undo() {
        const undone = this.#room.undoable.shift();
        if (undone) {
            const rows = this.#about(this.#taps.find(({ id }) => id === undone) ?? {});
            const tap = { kind: 'UNDO', undone, rows: rows.map((row) => row.dataset.enrolment) };
            this.#tap(tap);
            this.#showTapped(tap);
        } else {
            this.#state(this.#room.words.nothingToUndo);
        }
    }

    #about(tap) {
        return [tap.enrolment, ...(tap.rows ?? [])].map((enrolment) => this.#row(enrolment)).filter(Boolean);
    }

    // --- sending

    async #send() {
        if (this.#sending || !this.#room || !this.isConnected) {
            return;
        }
        this.#sending = true;
        try {
            while (this.waiting && this.isConnected) {
                const tap = this.#taps[0];
                this.#settle(tap, await this.#deliver(tap));
                this.#failures = 0;
            }
            this.#late = false;
        } catch (problem) {
            this.#late = true;
            this.#greeting = undefined;
            this.#hindered(problem);
        } finally {
            this.#sending = false;
            this.#show();
        }
    }

    #hindered(problem) {
        const { words } = this.#room;
        if (problem instanceof SignedOut || problem instanceof SomebodyElse) {
            this.#isHindered = true;
            this.#state(problem instanceof SignedOut ? words.signedOut : words.somebodyElse, words.signIn);
        }
        this.#after(PAUSES[Math.min(this.#failures, PAUSES.length - 1)], () => this.#send());
        this.#failures++;
    }

    async #ask(message) {
        const answer = await fetch(this.#room.address, {
            redirect: 'manual',
            cache: 'no-store',
            signal: AbortSignal.timeout(PATIENCE),
            ...message,
            headers: { 'Accept-Language': document.documentElement.lang, ...message.headers },
        });
        if (answer.type === 'opaqueredirect' || answer.status === 401) {
            throw new SignedOut();
        }
        return answer;
    }

    async #greet() {
        const answer = await this.#ask({});
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        const greeting = await answer.json();
        if (greeting.person !== this.#room.person) {
            throw new SomebodyElse();
        }
        return greeting;
    }

    async #deliver(tap) {
        this.#greeting ??= await this.#greet();
        const { id, kind, enrolment, presence, missed = 0, seen = 0, undone } = tap;
        const answer = await this.#ask({
            method: 'POST',
            headers: { 'Content-Type': 'application/json', [this.#greeting.header]: this.#greeting.token },
            body: JSON.stringify({ id, kind, enrolment, presence, missed, seen, undone }),
        });
        if (answer.status === 400) {
            return undefined;
        }
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        return answer.json();
    }

    /** The server said what became of a tap. */
    #settle(tap, answer) {
        this.#drop(tap);
        if (this.#isHindered) {
            this.#isHindered = false;
            this.#state('');
        }
        this.#taps
            .filter((later) => later.after === tap.id)
            .forEach((later) => {
                later.seen = answer?.wrote[later.enrolment] ?? later.seen;
                delete later.after;
                this.#keep(later);
            });
        if (!answer) {
            this.#refused(tap, this.#room.words.notStored);
            return;
        }
        this.#room.open = answer.open;
        this.#room.undoable = [...this.#undoableHere(), ...answer.undoable.filter((id) => !this.#isBeingUndone(id))];
        answer.lines.forEach((line) => this.#stand(line));
        if (!answer.stored) {
            this.#refused(tap, answer.words);
        } else if (tap.kind === 'MARK') {
            this.#about(tap).forEach((row) => this.#isWaiting(row) || this.#say(row, answer.words));
        } else {
            Object.keys(answer.wrote)
                .map((enrolment) => this.#row(enrolment))
                .forEach((row) => row && !this.#isWaiting(row) && this.#say(row, ''));
            this.#state(answer.words);
        }
        this.#progress(answer.lines);
    }

    #undoableHere() {
        return this.#taps
            .filter(({ kind, id }) => kind !== 'UNDO' && !this.#isBeingUndone(id))
            .map(({ id }) => id)
            .reverse();
    }

    #isBeingUndone(id) {
        return this.#taps.some(({ undone }) => undone === id);
    }

    #isWaiting(row) {
        return this.#taps.some((tap) => this.#about(tap).includes(row));
    }

    #refused(tap, words) {
        const rows = this.#about(tap);
        if (tap.kind === 'MARK' && rows.length) {
            this.#notStored.set(tap.enrolment, words);
        } else {
            this.#state(words);
        }
    }

    /** How someone stands on the roster, unless something else was tapped that waits. */
    #stand(line) {
        const row = this.#row(line.enrolment);
        if (!row) {
            return;
        }
        row.dataset.seen = line.seen;
        row.dataset.presence = line.presence ?? '';
        row.dataset.missed = line.missed;
        if (!this.#isWaiting(row) && !this.#waitsForMinutes(row)) {
            this.#select(row, row.dataset.presence, line.missed);
        }
    }

    // --- what is said

    #after(pause, deed) {
        const timer = setTimeout(() => {
            this.#timers.delete(timer);
            deed();
        }, pause);
        this.#timers.add(timer);
    }

    #state(words, link) {
        const state = this.querySelector('.roster-state');
        state.replaceChildren(words);
        if (words && link) {
            const anchor = document.createElement('a');
            anchor.href = location.href;
            anchor.toggleAttribute('router-ignore', true);
            anchor.textContent = link;
            state.append(' ', anchor);
        }
    }

    #progress(lines) {
        const bar = this.querySelector('.bar');
        if (bar) {
            const marked = lines.filter(({ presence }) => presence).length;
            bar.querySelector('.bar-words').lastElementChild.textContent = fill(this.#room.words.markedOf, marked, lines.length);
            bar.querySelector('.is-there').style.width = `${Math.floor((100 * marked) / Math.max(1, lines.length))}%`;
            bar.classList.toggle(this.#room.full, marked >= lines.length);
            bar.classList.toggle(this.#room.partly, marked < lines.length);
        }
    }

    #show() {
        const { words, undoable } = this.#room;
        const isOff = this.#late || navigator.onLine === false;
        this.#rows().forEach((row) => {
            if (this.#isWaiting(row)) {
                this.#say(row, isOff ? words.waiting : '');
            } else if (this.#notStored.has(row.dataset.enrolment)) {
                this.#say(row, this.#notStored.get(row.dataset.enrolment));
            }
            row.classList.toggle('is-waiting', this.#isWaiting(row) && isOff);
        });
        const line = this.querySelector('.roster-waiting');
        const told = this.waiting && isOff ? fill(this.waiting === 1 ? words.oneWaits : words.manyWait, this.waiting) : '';
        if (line && line.textContent !== told) {
            line.textContent = told;
        }
        const undo = this.querySelector('[data-roster="undo"]');
        if (undo) {
            undo.disabled = !undoable.length;
        }
    }
}

customElements.define('leervink-roster', LeervinkRoster);
