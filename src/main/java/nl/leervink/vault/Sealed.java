package nl.leervink.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that only the {@link Vault} opens. Its columns are {@code sealed_with} and {@code sealed}. */
@Embeddable
public class Sealed {

    @Column(name = "sealed_with")
    private String sealedWith;

    @Column(name = "sealed")
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] bytes;

    protected Sealed() {}

    public Sealed(String sealedWith, byte[] bytes) {
        this.sealedWith = sealedWith;
        this.bytes = bytes.clone();
    }

    /** The name of the key. */
    public String sealedWith() {
        return sealedWith;
    }

    /** Twelve bytes that were used for nothing else, then what AES-GCM made of it with its mark of 16 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && sealedWith.equals(that.sealedWith) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " sealed bytes";
    }
}
