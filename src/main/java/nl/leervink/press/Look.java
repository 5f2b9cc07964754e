package nl.leervink.press;

import nl.leervink.press.CertificateContent.Printed;

/** What certificates of one kind and language are printed with. */
public record Look(Template template, HouseStyle style) {

    /** What a certificate records of it. */
    public Printed printed() {
        return new Printed(CertificatePress.LAYOUT, template.version(), style.version());
    }
}
