/*
 * A clock for the steps of a conversation. It counts by the time of the device, so that a phone that slept, a tab that was put
 * away and a page that is loaded again show what is true; it asks the server nothing. When the time of a step is up it says so,
 * and counts on until somebody goes to the next one: people decide, not the clock.
 *
 * What is kept in this browser is which step it is, since when and how long, and never what is talked about; for a day.
 */

const SVG = 'http://www.w3.org/2000/svg';
const PREFIX = 'leervink-timer:';
const KEPT = 24 * 60 * 60 * 1_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const OFTEN = 250;
const MOST_EXTRA = 120 * MINUTE;

const fill = (words, ...facts) => facts.reduce((text, fact, at) => text.replace(`$${at}`, () => fact), words);

const clock = (time) => {
    const seconds = Math.max(0, time / SECOND);
    return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
};

const isRecent = (kept) => {
    try {
        return Date.now() - JSON.parse(kept).touched < KEPT;
    } catch {
        return false;
    }
};

const isCount = (value) => Number.isFinite(value) && value >= 0;

class LeervinkStepTimer extends HTMLElement {
    #timer;
    #state;
    #ticking;
    #lock;
    #sound;
    #told = '';
    #gone;

    #seen = () => {
        if (document.visibilityState === 'visible') {
            this.#show();
            this.#stayAwake();
        }
    };

    #elsewhere = (event) => {
        if (event.key === this.#key) {
            this.#state = this.#kept() ?? this.#fresh();
            this.#show();
            this.#stayAwake();
        }
    };

    constructor() {
        super();
        this.addEventListener('click', (event) => this.#pressed(event));
        this.addEventListener('keydown', (event) => {
            if (event.key === 'Escape' && !this.#part('question').hidden) {
                this.#ask(false);
            }
        });
    }

    set timer(timer) {
        this.#timer = timer;
        this.#begin();
    }

    get timer() {
        return this.#timer;
    }

    connectedCallback() {
        document.addEventListener('visibilitychange', this.#seen);
        window.addEventListener('storage', this.#elsewhere);
        this.#begin();
    }

    disconnectedCallback() {
        document.removeEventListener('visibilitychange', this.#seen);
        window.removeEventListener('storage', this.#elsewhere);
        clearInterval(this.#ticking);
        this.#ticking = undefined;
        this.#letSleep();
        this.#sound?.close();
        this.#sound = undefined;
    }

    /** Once its parts are there too. */
    #begin() {
        queueMicrotask(() => {
            if (!this.#timer || !this.isConnected || !this.#part('time')) {
                return;
            }
            this.#dropOld();
            this.#state = this.#kept() ?? this.#fresh();
            this.#gone ??= this.#ringed();
            this.#sounding();
            this.#ask(false, false);
            this.#ticking ??= setInterval(() => this.#isRunning && this.#show(), OFTEN);
            this.toggleAttribute('ready', true);
            this.#show();
            this.#stayAwake();
        });
    }

    /** A ring that fills while time goes by. */
    #ringed() {
        const svg = document.createElementNS(SVG, 'svg');
        svg.setAttribute('viewBox', '0 0 36 36');
        svg.setAttribute('aria-hidden', 'true');
        const [, gone] = ['step-timer-whole', 'step-timer-gone'].map((name) => {
            const circle = svg.appendChild(document.createElementNS(SVG, 'circle'));
            const form = { class: name, cx: 18, cy: 18, r: 15.9155, fill: 'none', pathLength: 100 };
            Object.entries(form).forEach(([attribute, value]) => circle.setAttribute(attribute, value));
            return circle;
        });
        this.#part('ring').prepend(svg);
        return gone;
    }

    #part(name) {
        return this.querySelector(`[data-timer="${name}"]`);
    }

    // --- what is kept in this browser

    get #key() {
        return PREFIX + this.#timer.key;
    }

    #fresh() {
        const none = this.#timer.steps.map(() => 0);
        return { at: 0, since: null, begun: false, spent: [...none], extra: [...none] };
    }

    /** Of a plan with as many steps; a step that got another length goes on with what was spent of it. */
    #kept() {
        try {
            const kept = localStorage.getItem(this.#key);
            const { at, since, begun, spent, extra } = JSON.parse(kept);
            const count = this.#timer.steps.length;
            const isWhole = [spent, extra].every((all) => all.length === count && all.every(isCount));
            const isPlace = Number.isInteger(at) && at >= 0 && at <= count && (since === null || isCount(since));
            return isWhole && isPlace && isRecent(kept) ? { at, since, begun: Boolean(begun), spent, extra } : undefined;
        } catch {
            return undefined;
        }
    }

    #keep() {
        try {
            localStorage.setItem(this.#key, JSON.stringify({ ...this.#state, touched: Date.now() }));
        } catch {
            // A full or forbidden store: it lives as long as this page
        }
    }

    /** Of other conversations too. */
    #dropOld() {
        try {
            Object.keys(localStorage)
                .filter((key) => key.startsWith(PREFIX) && !isRecent(localStorage.getItem(key)))
                .forEach((key) => localStorage.removeItem(key));
        } catch {
            // A forbidden store holds nothing
        }
    }

    // --- time

    get #isOver() {
        return this.#state.at >= this.#timer.steps.length;
    }

    get #isRunning() {
        return this.#state.since !== null && !this.#isOver;
    }

    /** A clock that was put back takes nothing away. */
    #spent(step) {
        const now = step === this.#state.at && this.#isRunning ? Math.max(0, Date.now() - this.#state.since) : 0;
        return this.#state.spent[step] + now;
    }

    #whole(step) {
        return this.#timer.steps[step].minutes * MINUTE + this.#state.extra[step];
    }

    #minutes(step) {
        return Math.round(this.#whole(step) / MINUTE);
    }

    #left(step) {
        return this.#whole(step) - this.#spent(step);
    }

    #leftInAll() {
        return this.#timer.steps.reduce((sum, _, step) => sum + (step < this.#state.at ? 0 : Math.max(0, this.#left(step))), 0);
    }

    #settle() {
        if (this.#isRunning) {
            this.#state.spent[this.#state.at] = this.#spent(this.#state.at);
            this.#state.since = Date.now();
        }
    }

    // --- what people do

    #pressed(event) {
        const deed = event.target.closest?.('[data-deed]')?.dataset.deed;
        if (!deed || !this.#state) {
            return;
        }
        if (deed === 'run') {
            this.#run();
        } else if (deed === 'next') {
            this.#go(1);
        } else if (deed === 'previous') {
            this.#go(-1);
        } else if (deed === 'more') {
            this.#more();
        } else if (deed === 'sound') {
            this.#toggleSound();
        } else if (deed === 'again') {
            this.#ask(true);
        } else if (deed === 'keep') {
            this.#ask(false);
        } else if (deed === 'over') {
            this.#startOver();
        }
        this.#show();
    }

    #run() {
        this.#settle();
        this.#state.since = this.#isRunning ? null : Date.now();
        this.#state.begun = true;
        this.#keep();
        this.#say('');
        this.#stayAwake();
    }

    #go(steps) {
        this.#settle();
        const wasOver = this.#isOver;
        this.#state.at = Math.min(Math.max(0, this.#state.at + steps), this.#timer.steps.length);
        if (this.#isOver || wasOver) {
            this.#state.since = null;
        }
        this.#state.begun = true;
        this.#keep();
        this.#told = this.#moment();
        this.#say(this.#isOver ? '' : this.#announced());
        this.#stayAwake();
        if (this.#isOver) {
            this.#show();
            this.#part('name').focus();
        }
    }

    #announced() {
        const { at } = this.#state;
        return fill(this.#timer.words.begins, this.#which(), this.#timer.steps[at].name, this.#minutes(at));
    }

    /** From now on, where the time was up already. */
    #more() {
        const { at, extra } = this.#state;
        if (!this.#isOver && extra[at] < MOST_EXTRA) {
            extra[at] += MINUTE + Math.max(0, -this.#left(at));
            this.#keep();
            this.#told = this.#moment();
            this.#say(fill(this.#timer.words.added, this.#timer.steps[at].name));
        }
    }

    #ask(asks, moves = true) {
        this.#part('question').hidden = !asks;
        this.#part('deeds').hidden = asks;
        if (moves) {
            this.#button(asks ? 'keep' : 'again').focus();
        }
    }

    #startOver() {
        this.#state = this.#fresh();
        try {
            localStorage.removeItem(this.#key);
        } catch {
            // Nothing was kept
        }
        this.#told = this.#moment();
        this.#say('');
        this.#ask(false, false);
        this.#letSleep();
        this.#show();
        this.#button('run').focus();
    }

    // --- what is said and heard

    /** What there is to say of the step at hand, once. */
    #moment() {
        if (this.#isOver) {
            return 'done';
        }
        const left = this.#left(this.#state.at);
        const isShort = this.#whole(this.#state.at) <= 2 * MINUTE;
        return `${this.#state.at} ${left <= 0 ? 'up' : left <= MINUTE && !isShort ? 'minute' : ''}`;
    }

    #tell() {
        const moment = this.#moment();
        if (moment === this.#told) {
            return;
        }
        this.#told = moment;
        const { name } = this.#timer.steps[this.#state.at] ?? {};
        if (moment.endsWith('minute')) {
            this.#say(fill(this.#timer.words.minuteLeft, name));
        } else if (moment.endsWith('up')) {
            this.#say(fill(this.#timer.words.timeUp, name));
            this.#ring();
        }
    }

    #say(words) {
        this.#write('said', words);
    }

    #toggleSound() {
        if (this.#sound) {
            this.#sound.close();
            this.#sound = undefined;
        } else if (window.AudioContext) {
            this.#sound = new AudioContext();
            this.#sound.resume();
            this.#ring();
        }
        this.#sounding();
    }

    #sounding() {
        const button = this.#button('sound');
        button.hidden = !window.AudioContext;
        button.setAttribute('aria-pressed', String(Boolean(this.#sound)));
    }

    /** Two soft tones. */
    #ring() {
        const sound = this.#sound;
        if (!sound) {
            return;
        }
        [523.25, 659.25].forEach((height, at) => {
            const from = sound.currentTime + at * 0.45;
            const tone = sound.createOscillator();
            const loudness = sound.createGain();
            tone.frequency.value = height;
            loudness.gain.setValueAtTime(0, from);
            loudness.gain.linearRampToValueAtTime(0.12, from + 0.05);
            loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.9);
            tone.connect(loudness).connect(sound.destination);
            tone.start(from);
            tone.stop(from + 1);
        });
    }

    // --- the screen of a phone stays on while it counts

    #stayAwake() {
        if (!this.#isRunning) {
            this.#letSleep();
        } else if (!this.#lock && navigator.wakeLock && document.visibilityState === 'visible') {
            const asked = navigator.wakeLock.request('screen');
            const gone = () => {
                if (this.#lock === asked) {
                    this.#lock = undefined;
                }
            };
            this.#lock = asked;
            asked.then((lock) => lock.addEventListener('release', gone), gone);
        }
    }

    #letSleep() {
        this.#lock?.then((lock) => lock.release(), () => undefined);
        this.#lock = undefined;
    }

    // --- what is shown

    #write(name, words) {
        const part = this.#part(name);
        if (part.textContent !== words) {
            part.textContent = words;
        }
    }

    #which() {
        return fill(this.#timer.words.which, this.#state.at + 1, this.#timer.steps.length);
    }

    #show() {
        if (!this.#state) {
            return;
        }
        const { words, steps } = this.#timer;
        const { at } = this.#state;
        if (this.#isOver) {
            this.#write('which', fill(words.allSteps, steps.length));
            this.#write('name', words.done);
            this.#write('does', words.doneText);
            this.#write('time', '');
            this.#write('about', '');
            this.#write('next', '');
            this.#write('total', '');
        } else {
            const left = this.#left(at);
            this.#write('which', this.#which());
            this.#write('name', steps[at].name);
            this.#write('does', steps[at].does);
            this.#write('time', left > 0 ? clock(Math.ceil(left / SECOND) * SECOND) : clock(-left));
            this.#write('about', left > 0 ? words.left : words.overTime);
            this.#write('next', at + 1 < steps.length
                ? fill(words.then, steps[at + 1].name, this.#minutes(at + 1))
                : words.last);
            this.#write('total', fill(words.leftInAll, Math.ceil(this.#leftInAll() / MINUTE)));
        }
        this.#tell();
        this.#draw();
        this.#enable();
    }

    #draw() {
        const isUp = !this.#isOver && this.#left(this.#state.at) <= 0;
        const share = this.#isOver || isUp ? 1 : this.#spent(this.#state.at) / this.#whole(this.#state.at);
        this.#gone.setAttribute('stroke-dasharray', share < 1 ? `${(100 * share).toFixed(2)} 200` : 'none');
        this.classList.toggle('is-up', isUp);
        this.classList.toggle('is-done', this.#isOver);
        this.classList.toggle('is-running', this.#isRunning);
        this.querySelectorAll('.step-timer-dots > li').forEach((dot, step) => {
            dot.classList.toggle('is-done', step < this.#state.at);
            dot.classList.toggle('is-here', step === this.#state.at);
        });
    }

    #enable() {
        const { words, steps } = this.#timer;
        const { at, begun } = this.#state;
        const isUp = !this.#isOver && this.#left(at) <= 0;
        this.#write('run-label', this.#isRunning ? words.pause : begun ? words.resume : words.start);
        this.#write('next-label', at + 1 < steps.length ? words.next : words.finish);
        ['run', 'next', 'more'].forEach((deed) => {
            this.#button(deed).hidden = this.#isOver;
        });
        this.#button('previous').disabled = at === 0;
        this.#button('again').hidden = !begun;
        this.#emphasise('next', isUp);
        this.#emphasise('run', !isUp && !this.#isRunning);
    }

    #button(deed) {
        return this.querySelector(`[data-deed="${deed}"]`);
    }

    #emphasise(deed, isFirst) {
        const button = this.#button(deed);
        if (isFirst !== (button.getAttribute('theme') === 'primary')) {
            button.setAttribute('theme', isFirst ? 'primary' : '');
        }
    }
}

customElements.define('leervink-step-timer', LeervinkStepTimer);
