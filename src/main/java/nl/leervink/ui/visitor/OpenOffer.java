package nl.leervink.ui.visitor;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.leervink.kernel.Bytes;
import nl.leervink.prospectus.Part;
import nl.leervink.prospectus.Prospectus;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is on offer, for programs: read by anyone, from any site, changed by nobody. Whoever asks again with the tag they were
 * given hears only whether anything changed.
 */
@RestController
@CrossOrigin
class OpenOffer {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String FIRST = "1";
    private static final String MANY = "50";

    private final Prospectus prospectus;
    private final JsonMapper json;

    OpenOffer(Prospectus prospectus, JsonMapper json) {
        this.prospectus = prospectus;
        this.json = json;
    }

    @GetMapping("/api/v1/courses")
    ResponseEntity<?> courses(
            @RequestParam(defaultValue = FIRST) String page, @RequestParam(defaultValue = MANY) String size) {
        return part(page, size, part -> written(prospectus.courses(part)));
    }

    @GetMapping("/api/v1/courses/{slug}/editions")
    ResponseEntity<?> editions(
            @PathVariable String slug,
            @RequestParam(defaultValue = FIRST) String page,
            @RequestParam(defaultValue = MANY) String size) {
        return part(
                page,
                size,
                part -> prospectus
                        .editions(slug, part)
                        .<ResponseEntity<?>>map(this::written)
                        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "No such course is on offer")));
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<?> description() {
        return tagged(prospectus.description(), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/catalogus.xml")
    ResponseEntity<?> programmes() {
        var told = prospectus.programmes();
        return tagged(told.content(), told.mark(), MediaType.APPLICATION_XML);
    }

    private static ResponseEntity<?> part(String page, String size, Function<Part, ResponseEntity<?>> answer) {
        Optional<Part> asked = Part.parse(page, size);
        return asked.<ResponseEntity<?>>map(answer)
                .orElseGet(() -> problem(HttpStatus.BAD_REQUEST, "page from 1, size from 1 to " + Part.MOST));
    }

    private ResponseEntity<?> written(Object entries) {
        return tagged(Bytes.of(json.writeValueAsBytes(entries)), MediaType.APPLICATION_JSON);
    }

    private static ResponseEntity<?> tagged(Bytes content, MediaType type) {
        return tagged(content, content.sha256(), type);
    }

    /** Weak, for it is the same whether the answer is compressed or not. */
    private static ResponseEntity<?> tagged(Bytes content, String mark, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + mark + "\"")
                .contentType(type)
                .body(new InputStreamResource(content::stream));
    }

    private static ResponseEntity<?> problem(HttpStatus status, String words) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, words))
                .build();
    }
}
