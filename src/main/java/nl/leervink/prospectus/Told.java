package nl.leervink.prospectus;

import nl.leervink.kernel.Bytes;

/**
 * Something told to programs.
 *
 * @param mark another one for other content
 */
public record Told(Bytes content, String mark) {

    static Told of(Bytes content) {
        return new Told(content, content.sha256());
    }
}
