package nl.leervink.registers.rules;

/** Whether what someone typed can be their number in a register. Says nothing of whose number it is. */
public sealed interface NumberCheck {

    /** It can; the number as it is kept, without spaces and dots. */
    record Fine(String number) implements NumberCheck {}

    record Wrong(NumberProblem problem) implements NumberCheck {}
}
