/*
 * A field to sign in. What is drawn are strokes of points, sent as such and never as a picture. A drawing stays in sight until
 * the server says that it is stored; while the line is gone it is sent again and again. It is kept nowhere but on this page.
 */

const SVG = 'http://www.w3.org/2000/svg';
const PATIENCE = 10_000;
const PAUSES = [1_000, 2_000, 4_000, 5_000];

/** Nearer points say nothing more of how a line runs. */
const STEP = 4;

class SignedOut extends Error {}
class SomebodyElse extends Error {}

class LeervinkSignature extends HTMLElement {
    #field;
    #svg;
    #strokes = [];
    #paths = [];
    #pointer;
    #pen = false;
    #attempt;

    #guard = (event) => this.#strokes.length && event.preventDefault();
    #online = () => this.#attempt?.again();

    constructor() {
        super();
        this.addEventListener('click', (event) => this.#pressed(event), true);
    }

    set field(field) {
        this.#field = field;
        this.#begin();
    }

    get field() {
        return this.#field;
    }

    /** What is drawn, as the server reads it. */
    get strokes() {
        return this.#strokes.map((stroke) => stroke.map(([x, y]) => `${x},${y}`).join(' ')).join(';');
    }

    connectedCallback() {
        window.addEventListener('beforeunload', this.#guard);
        window.addEventListener('online', this.#online);
        this.#begin();
    }

    disconnectedCallback() {
        window.removeEventListener('beforeunload', this.#guard);
        window.removeEventListener('online', this.#online);
        this.#stop();
    }

    #begin() {
        const room = this.querySelector('.sign-field');
        if (!this.#field || !room || this.#svg) {
            return;
        }
        this.#svg = document.createElementNS(SVG, 'svg');
        this.#svg.setAttribute('viewBox', `0 0 ${this.#field.width} ${this.#field.height}`);
        this.#svg.setAttribute('role', 'img');
        this.#svg.setAttribute('aria-label', this.#field.words.field);
        this.#svg.addEventListener('pointerdown', (event) => this.#down(event));
        this.#svg.addEventListener('pointermove', (event) => this.#move(event));
        this.#svg.addEventListener('pointerup', (event) => this.#up(event));
        this.#svg.addEventListener('pointercancel', (event) => this.#up(event));
        room.replaceChildren(this.#svg);
        this.toggleAttribute('ready', true);
    }

    // --- drawing

    /** A hand that rests beside the pen draws nothing. */
    #down(event) {
        this.#pen ||= event.pointerType === 'pen';
        const isPalm = this.#pen && event.pointerType === 'touch';
        if (this.#pointer !== undefined || this.#attempt || isPalm || (event.pointerType === 'mouse' && event.button)) {
            return;
        }
        event.preventDefault();
        if (this.#isFull(this.#strokes.length + 1)) {
            this.#state(this.#field.words.full);
            return;
        }
        this.#pointer = event.pointerId;
        this.#svg.setPointerCapture(event.pointerId);
        this.#state('');
        this.#strokes.push([this.#point(event)]);
        this.#paths.push(this.#svg.appendChild(document.createElementNS(SVG, 'path')));
        this.#show();
    }

    #move(event) {
        if (event.pointerId !== this.#pointer) {
            return;
        }
        const seen = event.getCoalescedEvents?.() ?? [];
        (seen.length ? seen : [event]).forEach((each) => this.#add(this.#point(each), STEP));
        this.#show();
    }

    #up(event) {
        if (event.pointerId === this.#pointer) {
            this.#pointer = undefined;
        }
    }

    #add(point, step) {
        const stroke = this.#strokes.at(-1);
        const [x, y] = stroke.at(-1);
        if (Math.hypot(point[0] - x, point[1] - y) >= step && !this.#isFull(this.#strokes.length)) {
            stroke.push(point);
        }
    }

    #isFull(strokes) {
        return strokes > this.#field.mostStrokes || this.#strokes.flat().length >= this.#field.mostPoints;
    }

    #point(event) {
        const box = this.#svg.getBoundingClientRect();
        const along = (at, size, whole) => Math.round(Math.min(Math.max(at / size, 0), 1) * whole);
        return [
            along(event.clientX - box.left, box.width, this.#field.width),
            along(event.clientY - box.top, box.height, this.#field.height),
        ];
    }

    /** The last stroke; those before it stand. */
    #show() {
        const [first, ...rest] = this.#strokes.at(-1);
        const lines = rest.length ? rest : [first];
        this.#paths.at(-1).setAttribute('d', `M${first} ${lines.map((point) => `L${point}`).join(' ')}`);
    }

    #ink() {
        const length = (stroke) =>
            stroke.slice(1).reduce((sum, [x, y], at) => sum + Math.hypot(x - stroke[at][0], y - stroke[at][1]), 0);
        return this.#strokes.reduce((sum, stroke) => sum + length(stroke), 0);
    }

    #clear() {
        this.#stop();
        this.#strokes = [];
        this.#paths.forEach((path) => path.remove());
        this.#paths = [];
        this.#pointer = undefined;
        this.#state('');
    }

    // --- storing

    /** The page behind this knows of no drawing: its buttons are for us alone. */
    #pressed(event) {
        const deed = event.target.closest?.('[data-sign]')?.dataset.sign;
        if (!deed) {
            return;
        }
        event.stopImmediatePropagation();
        if (deed === 'clear') {
            this.#clear();
        } else if (this.#ink() < this.#field.leastInk) {
            this.#state(this.#field.words.tooLittle);
        } else if (!this.#attempt) {
            this.#state(this.#field.words.storing);
            this.#store();
        }
    }

    /** One attempt at a time, until there is an answer or somebody clears the field. */
    #store() {
        const attempt = { failures: 0, stopping: new AbortController(), timer: undefined, busy: false };
        attempt.again = async () => {
            clearTimeout(attempt.timer);
            if (attempt.busy || this.#attempt !== attempt) {
                return;
            }
            attempt.busy = true;
            try {
                const answer = await this.#deliver(attempt);
                if (this.#attempt === attempt) {
                    this.#settle(answer);
                }
            } catch (problem) {
                if (this.#attempt === attempt) {
                    this.#hindered(problem);
                    attempt.timer = setTimeout(attempt.again, PAUSES[Math.min(attempt.failures, PAUSES.length - 1)]);
                    attempt.failures++;
                }
            } finally {
                attempt.busy = false;
            }
        };
        this.#attempt = attempt;
        this.#svg.classList.add('is-waiting');
        attempt.again();
    }

    #stop() {
        clearTimeout(this.#attempt?.timer);
        this.#attempt?.stopping.abort();
        this.#attempt = undefined;
        this.#svg?.classList.remove('is-waiting');
    }

    async #ask(attempt, address, message) {
        const answer = await fetch(address, {
            redirect: 'manual',
            cache: 'no-store',
            signal: AbortSignal.any([attempt.stopping.signal, AbortSignal.timeout(PATIENCE)]),
            ...message,
            headers: { 'Accept-Language': document.documentElement.lang, ...message.headers },
        });
        if (answer.type === 'opaqueredirect' || answer.status === 401) {
            throw new SignedOut();
        }
        return answer;
    }

    async #deliver(attempt) {
        const greeted = await this.#ask(attempt, this.#field.address, {});
        if (!greeted.ok) {
            throw new Error(String(greeted.status));
        }
        const greeting = await greeted.json();
        if (greeting.person !== this.#field.person) {
            throw new SomebodyElse();
        }
        const answer = await this.#ask(attempt, this.#field.post, {
            method: 'POST',
            headers: { [greeting.header]: greeting.token },
            body: new URLSearchParams({ enrolment: this.#field.enrolment, strokes: this.strokes }),
        });
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
            return { stored: false, words: this.#field.words.notStored };
        }
        if (!answer.ok) {
            throw new Error(String(answer.status));
        }
        return answer.json();
    }

    /** The server said what became of it. */
    #settle(answer) {
        this.#stop();
        this.#state(answer.words);
        if (answer.stored) {
            this.#strokes = [];
            this.dispatchEvent(new CustomEvent('signed'));
        }
    }

    #hindered(problem) {
        const { words } = this.#field;
        if (problem instanceof SignedOut || problem instanceof SomebodyElse) {
            this.#state(problem instanceof SignedOut ? words.signedOut : words.somebodyElse, words.signIn);
        } else {
            this.#state(words.waiting);
        }
    }

    // --- what is said

    #state(words, link) {
        const state = this.querySelector('.sign-state');
        if (state.firstChild?.textContent === words) {
            return;
        }
        state.replaceChildren(words);
        if (words && link) {
            const anchor = document.createElement('a');
            anchor.href = document.baseURI;
            anchor.target = '_blank';
            anchor.textContent = link;
            state.append(' ', anchor);
        }
    }
}

customElements.define('leervink-signature', LeervinkSignature);
