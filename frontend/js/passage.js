/*
 * Which passage of an answer is selected. Answers are marked data-question; each of their pieces says in data-from where
 * in the text it begins.
 */

const edge = (node, offset) => {
    const piece = node.nodeType === Node.TEXT_NODE ? node.parentElement?.closest('[data-from]') : null;
    return piece ? Number(piece.dataset.from) + offset : null;
};

const selected = (room) => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !room.contains(selection.anchorNode) || !room.contains(selection.focusNode)) {
        return null;
    }
    const range = selection.getRangeAt(0);
    const answer = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('[data-question]');
    const own = answer(range.startContainer);
    if (!own || own !== answer(range.endContainer)) {
        return null;
    }
    const from = edge(range.startContainer, range.startOffset);
    const to = edge(range.endContainer, range.endOffset);
    return from === null || to === null || to <= from ? null : { question: Number(own.dataset.question), from, to };
};

window.leervinkPassage = {
    /** Tells the server what is selected, once somebody lets go of mouse or keys. */
    watch(room, told) {
        const tell = () => {
            const passage = selected(room);
            if (passage) {
                told.$server.selected(passage.question, passage.from, passage.to);
            }
        };
        room.addEventListener('pointerup', () => setTimeout(tell));
        room.addEventListener('keyup', (event) => event.shiftKey && tell());
    },
};
