package nl.leervink.methods;

/** A method, and whether it fits. */
public record MethodSuggestion(Method method, MethodFit fit) {}
