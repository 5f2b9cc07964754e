/*
 * The second net under a draft: what is typed stays in this browser until the server says it has it, and not a moment
 * longer, for others may use this browser too. The fields are those marked data-draft.
 */

const PREFIX = 'leervink-draft:';

const fields = (room) => [...room.querySelectorAll('[data-draft]')];
const texts = (room) => fields(room).map((field) => String(field.value ?? ''));

/** As Java's String.hashCode, so that the server can say what it saved without sending it back. */
const hash = (text) => {
    let code = 0;
    for (let at = 0; at < text.length; at++) {
        code = (31 * code + text.charCodeAt(at)) | 0;
    }
    return code;
};

const read = (room) => {
    try {
        return JSON.parse(localStorage.getItem(room.leervinkDraftKey));
    } catch {
        return null;
    }
};

/** Leaving a field says "change" once more, long after the server got what is in it. */
const isSaved = (room) => room.leervinkDraftSaved && same(texts(room).map(hash), room.leervinkDraftSaved);

const same = (codes, others) => codes.length === others.length && codes.every((code, at) => code === others[at]);

const SINCE = ':since';

/** Keys of what was sent: leaving its fields may say "change" once more. */
const ended = new Set();

/** Whether the server has all of it, for whoever writes to see. */
const show = (room) => {
    const saved = room.querySelector('.draft-saved');
    const unsaved = room.querySelector('.draft-unsaved');
    if (saved && unsaved) {
        saved.hidden = !isSaved(room);
        unsaved.hidden = !saved.hidden;
    }
};

/** What is offered stays as it is until it is put back or thrown away; what is typed meanwhile lies beside it. */
const keep = (room) => {
    show(room);
    if (isSaved(room) || ended.has(room.leervinkDraftKey)) {
        return;
    }
    try {
        const key = room.leervinkDraftKey + (room.leervinkDraftOffered ? SINCE : '');
        localStorage.setItem(key, JSON.stringify(texts(room)));
    } catch {
        // A full or forbidden store: the server's net remains
    }
};

const drop = (key) => {
    localStorage.removeItem(key);
    localStorage.removeItem(key + SINCE);
};

const forget = (room) => {
    room.leervinkDraftOffered = false;
    drop(room.leervinkDraftKey);
};

/** What was typed beside an offer is newer than what was offered: next time it is what is offered. */
const latest = (key) => {
    const since = localStorage.getItem(key + SINCE);
    if (since) {
        localStorage.setItem(key, since);
        localStorage.removeItem(key + SINCE);
    }
};

window.leervinkDraft = {
    /** Begins to keep; answers whether something lies here that the server does not have. */
    watch(room, key) {
        if (!room.leervinkDraftKey) {
            room.addEventListener('input', () => keep(room));
            room.addEventListener('change', () => keep(room));
        }
        room.leervinkDraftKey = PREFIX + key;
        ended.delete(room.leervinkDraftKey);
        latest(room.leervinkDraftKey);
        room.leervinkDraftSaved = texts(room).map(hash);
        const copy = read(room);
        if (copy && JSON.stringify(copy) === JSON.stringify(texts(room))) {
            forget(room);
            return false;
        }
        room.leervinkDraftOffered = Boolean(copy);
        return room.leervinkDraftOffered;
    },

    /** The server has texts with these hashes. */
    saved(room, hashes) {
        room.leervinkDraftSaved = hashes;
        show(room);
        if (!isSaved(room)) {
            return;
        }
        if (room.leervinkDraftOffered) {
            localStorage.removeItem(room.leervinkDraftKey + SINCE);
        } else {
            forget(room);
        }
    },

    /** It was sent: nothing of it stays here. */
    end(key) {
        ended.add(PREFIX + key);
        drop(PREFIX + key);
    },

    /** Puts back what lies here, as if it were typed. */
    restore(room) {
        const copy = read(room) || [];
        room.leervinkDraftOffered = false;
        fields(room).forEach((field, at) => {
            field.value = copy[at] || '';
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
        });
    },

    forget,

    /** Tells two windows in which the same is written that the other is there. Nothing of what is written is said. */
    tellTwins(key, notice) {
        if (!('BroadcastChannel' in window)) {
            return;
        }
        const channel = new BroadcastChannel(PREFIX + key);
        channel.onmessage = (message) => {
            if (!notice.isConnected) {
                channel.close();
                return;
            }
            notice.removeAttribute('hidden');
            if (message.data === 'opened') {
                channel.postMessage('here');
            }
        };
        channel.postMessage('opened');
    },
};
