package com.havenjob.demo;

import com.havenjob.kernel.EmailAddress;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;

/**
 * One mail of the demo, ready to be handed to a door. Equal content makes equal mails.
 *
 * @param name its file name, as labels.jsonl gives it
 * @param envelopeFrom the sender for MAIL FROM (RFC 5321, section 4.1.1.2): the address of its From field
 * @param raw the whole mail as it travels: RFC 5322 with CRLF and 8BITMIME; a copy each time
 * @param sentAt what its Date field says
 */
@SuppressWarnings("ArrayRecordComponent") // A door takes bytes; copies and the methods below keep the record a value.
public record DemoMail(String name, EmailAddress envelopeFrom, byte[] raw, OffsetDateTime sentAt) {

    public DemoMail {
        raw = raw.clone();
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DemoMail mail
                && name.equals(mail.name)
                && envelopeFrom.equals(mail.envelopeFrom)
                && Arrays.equals(raw, mail.raw)
                && sentAt.equals(mail.sentAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, envelopeFrom, Arrays.hashCode(raw), sentAt);
    }

    @Override
    public String toString() {
        return "DemoMail[" + name + ", " + envelopeFrom + ", " + raw.length + " bytes, " + sentAt + "]";
    }
}
