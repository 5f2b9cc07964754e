package nl.leervink.ui.visitor;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseForm;
import nl.leervink.catalogue.CourseKind;

/**
 * What someone looks for in the catalogue, as it stands in the address of the page. What the address says and we do not
 * know, narrows nothing.
 *
 * @param register the short name of a register, or empty
 * @param page 1 for the first
 */
record CatalogueQuestion(
        String words, Optional<CourseKind> kind, Optional<CourseForm> form, String register, int page) {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 1000;

    static final CatalogueQuestion ALL = new CatalogueQuestion("", Optional.empty(), Optional.empty(), "", 1);

    static CatalogueQuestion in(QueryParameters address) {
        return new CatalogueQuestion(
                shortened(address.getSingleParameter("zoek").orElse("")),
                address.getSingleParameter("soort")
                        .flatMap(typed ->
                                named(CourseKind.values(), kind -> name(kind).equals(typed))),
                address.getSingleParameter("vorm")
                        .flatMap(typed ->
                                named(CourseForm.values(), form -> name(form).equals(typed))),
                shortened(address.getSingleParameter("register").orElse("")),
                address.getSingleParameter("pagina")
                        .filter(typed -> typed.matches("[0-9]{1,4}"))
                        .map(Integer::parseInt)
                        .map(number -> Math.clamp(number, 1, LAST_PAGE))
                        .orElse(1));
    }

    /** In the address, without what narrows nothing. */
    QueryParameters inAddress() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("zoek", words);
        address.put("soort", kind.map(CatalogueQuestion::name).orElse(""));
        address.put("vorm", form.map(CatalogueQuestion::name).orElse(""));
        address.put("register", register);
        address.put("pagina", page == 1 ? "" : String.valueOf(page));
        address.values().removeIf(String::isEmpty);
        return QueryParameters.simple(address);
    }

    CatalogueQuestion onPage(int number) {
        return new CatalogueQuestion(words, kind, form, register, number);
    }

    private static String shortened(String typed) {
        var tidy = typed.strip();
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST);
    }

    private static <E> Optional<E> named(E[] all, Predicate<E> asked) {
        return Stream.of(all).filter(asked).findFirst();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
