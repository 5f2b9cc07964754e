/*
 * Which passage of an answer is selected. Answers are marked data-question; each of their pieces says in data-from where
 * in the text it begins. What stands between the pieces, such as the number of a remark, is passed over.
 */

const within = (piece, node, offset, otherwise) =>
    piece.contains(node) && node.nodeType === Node.TEXT_NODE ? offset : otherwise;

const selected = (room) => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !room.contains(selection.anchorNode)) {
        return null;
    }
    const range = selection.getRangeAt(0);
    const answer = [...room.querySelectorAll('[data-question]')].find((one) => range.intersectsNode(one));
    const pieces = answer ? [...answer.querySelectorAll('[data-from]')].filter((piece) => range.intersectsNode(piece)) : [];
    if (pieces.length === 0) {
        return null;
    }
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    const from = Number(first.dataset.from) + within(first, range.startContainer, range.startOffset, 0);
    const to = Number(last.dataset.from) + within(last, range.endContainer, range.endOffset, last.textContent.length);
    return to > from ? { question: Number(answer.dataset.question), from, to } : null;
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
