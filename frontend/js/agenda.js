/*
 * A month or a week of the agenda, drawn by FullCalendar. The server says what is in it; here nothing is asked and nothing is
 * reckoned: times are those of the clock in the Netherlands, handed over without a zone and shown as such ("UTC" to FullCalendar,
 * which then shifts nothing), wherever the browser is and whatever the clocks do that day.
 */

const EARLIEST = 8;
const LATEST = 18;
const SHOWN_IN_A_DAY = 4;

const two = (hour) => String(hour).padStart(2, '0') + ':00:00';
const hour = (moment) => Number(moment.slice(11, 13));

const line = (style, words) => {
    const span = document.createElement('span');
    span.className = style;
    span.textContent = words;
    return span;
};

/** A link, with as much in words as there is room for; who hears it gets all. */
const content = (session, isWeek) => {
    const link = document.createElement('a');
    link.className = `agenda-session ${session.style}`;
    link.href = session.url;
    link.title = session.label;
    link.setAttribute('aria-label', session.label);
    link.append(line('agenda-session-time', session.time), line('agenda-session-title', session.title));
    (isWeek ? session.week : session.month).forEach((words) => link.append(line('agenda-session-line', words)));
    return { domNodes: [link] };
};

const holiday = (name) => ({ domNodes: [line('agenda-off', name)] });

const options = (picture) => {
    const isWeek = picture.form === 'timeGridWeek';
    const { words, sessions } = picture;
    const point = picture.language === 'nl' ? '.' : ':';
    return {
        initialView: picture.form,
        initialDate: picture.day,
        now: picture.now,
        timeZone: 'UTC',
        locale: picture.language,
        firstDay: 1,
        weekNumbers: true,
        weekNumberCalculation: 'ISO',
        weekNumberContent: ({ num }) => words.week.replace('$0', num),
        headerToolbar: false,
        height: 'auto',
        fixedWeekCount: false,
        dayMaxEvents: SHOWN_IN_A_DAY,
        moreLinkContent: ({ num }) => words.more.replace('$0', num),
        moreLinkHint: (num) => words.moreHint.replace('$0', num),
        closeHint: words.close,
        dayHeaderFormat: isWeek ? { weekday: 'short', day: 'numeric', month: 'short' } : { weekday: 'short' },
        allDaySlot: false,
        nowIndicator: true,
        slotDuration: '01:00:00',
        slotEventOverlap: false,
        slotLabelFormat: ({ date }) => `${date.hour}${point}00`,
        slotMinTime: two(Math.min(EARLIEST, ...sessions.map(({ start }) => hour(start)))),
        slotMaxTime: two(Math.max(LATEST, ...sessions.map(({ end }) => hour(end) + 1))),
        eventContent: ({ event }) =>
            event.extendedProps.session ? content(event.extendedProps.session, isWeek) : holiday(event.title),
        events: [
            ...sessions.map((session) => ({ id: session.id, start: session.start, end: session.end, display: 'block', session })),
            ...picture.off.map(({ day, name }) => ({
                title: name,
                display: 'background',
                ...(isWeek ? { start: `${day}T00:00:00`, end: `${day}T23:59:59` } : { start: day, allDay: true }),
            })),
        ],
    };
};

class LeervinkAgenda extends HTMLElement {
    #picture;
    #calendar;
    #width = 0;

    /** FullCalendar measures when it draws, and else only follows the window: not a menu that opens beside it. */
    #room = new ResizeObserver(() => {
        if (this.clientWidth !== this.#width) {
            this.#width = this.clientWidth;
            this.#calendar?.updateSize();
        }
    });

    set picture(picture) {
        this.#picture = picture;
        this.#draw();
    }

    get picture() {
        return this.#picture;
    }

    connectedCallback() {
        this.#draw();
        this.#room.observe(this);
    }

    disconnectedCallback() {
        this.#room.disconnect();
        this.#width = 0;
        this.#calendar?.destroy();
        this.#calendar = undefined;
    }

    #draw() {
        if (!this.#picture || !this.isConnected) {
            return;
        }
        this.#calendar?.destroy();
        this.#calendar = new window.FullCalendar.Calendar(this, options(this.#picture));
        this.#calendar.render();
    }
}

customElements.define('leervink-agenda', LeervinkAgenda);
