/** Turns what a certificate says into an A4 that hangs on a wall, is read aloud, and lasts: PDF/UA-1 and PDF/A-3a. */
@NullMarked
package nl.leervink.certification.pdf;

import org.jspecify.annotations.NullMarked;
