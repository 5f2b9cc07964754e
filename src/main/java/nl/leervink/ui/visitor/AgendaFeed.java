package nl.leervink.ui.visitor;

import java.nio.charset.StandardCharsets;
import nl.leervink.enrolment.AgendaToken;
import nl.leervink.enrolment.PersonalAgenda;
import nl.leervink.kernel.Bytes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Someone's sessions for their calendar program, which does not sign in: whoever has the address may read it. Why an address
 * leads nowhere is not told.
 */
@RestController
class AgendaFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PersonalAgenda agenda;

    AgendaFeed(PersonalAgenda agenda) {
        this.agenda = agenda;
    }

    @GetMapping("/agenda/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return AgendaToken.parse(token)
                .flatMap(agenda::read)
                .map(AgendaFeed::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Bytes calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"leervink.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(calendar.toArray());
    }
}
