package nl.leervink.prospectus;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Bureau;
import nl.leervink.planning.Availability;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import tools.jackson.databind.json.JsonMapper;

/** A course in the words of schema.org (Course, CourseInstance, Offer), as search engines read it in a page. */
record StructuredCourse(PortalAddress portal, Bureau bureau) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is safe within a script of a page, whatever the course is called. */
    String of(CourseCard course, List<OfferedEdition> editions, Map<EditionId, Integer> taken) {
        var told = thing("Course");
        told.put("@context", "https://schema.org");
        told.put("url", page(course));
        told.put("name", course.title());
        told.put("description", course.summary());
        told.put("inLanguage", "nl");
        if (!course.level().isEmpty()) {
            told.put("educationalLevel", course.level());
        }
        var provider = thing("Organization");
        provider.put("name", bureau.name());
        provider.put("url", portal.link("/"));
        told.put("provider", provider);
        told.put("offers", List.of(offer(course.price(), course.vat(), page(course))));
        told.put(
                "hasCourseInstance",
                editions.stream()
                        .map(edition -> instance(course, edition, taken.getOrDefault(edition.id(), 0)))
                        .toList());
        return inScript(JSON.writeValueAsString(told));
    }

    private Map<String, Object> instance(CourseCard course, OfferedEdition edition, int taken) {
        var place = thing("Place");
        place.put("name", edition.place());
        place.put("address", edition.place());
        var offer = offer(
                edition.price(),
                edition.vat(),
                portal.link("/inschrijven/" + edition.id().value()));
        offer.put("availability", "https://schema.org/" + words(edition.availability(taken)));
        offer.put("validThrough", edition.enrolUntil().toString());
        var instance = thing("CourseInstance");
        instance.put("name", edition.title());
        instance.put("courseMode", "onsite");
        instance.put("courseWorkload", duration(course.contactTime().plus(course.selfStudy())));
        instance.put("eventStatus", "https://schema.org/EventScheduled");
        instance.put("startDate", edition.firstDay().toString());
        instance.put("endDate", edition.lastDay().toString());
        instance.put("location", place);
        instance.put("offers", offer);
        return instance;
    }

    private static Map<String, Object> offer(Money amount, VatTreatment vat, String address) {
        var price = thing("UnitPriceSpecification");
        price.put("price", amount.value());
        price.put("priceCurrency", "EUR");
        price.put("valueAddedTaxIncluded", vat == VatTreatment.EXEMPT);
        var offer = thing("Offer");
        offer.put("category", "Paid");
        offer.put("url", address);
        offer.put("price", amount.value());
        offer.put("priceCurrency", "EUR");
        offer.put("priceSpecification", price);
        return offer;
    }

    private static String words(Availability available) {
        return switch (available) {
            case YES -> "InStock";
            case FEW -> "LimitedAvailability";
            case NO -> "SoldOut";
        };
    }

    private String page(CourseCard course) {
        return portal.link("/cursussen/" + course.slug());
    }

    /** {@code PT10H30M}. */
    private static String duration(Minutes time) {
        return Duration.ofMinutes(time.value()).toString();
    }

    private static Map<String, Object> thing(String kind) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", kind);
        return thing;
    }

    /** Without signs that would end the script, or begin a comment in it. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
