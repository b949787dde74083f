package com.havenjob.triage.unwrap;

import com.havenjob.inbox.Mailbox;

/** How a forwarded text was found in the text around it. */
sealed interface Wrapper {

    /** The first line that belongs to the wrapper: what stands above it is the forwarder's. */
    int start();

    /** The first line of the forwarded text. */
    int end();

    /** A separator line that says «forwarded», and a header behind it. */
    record Separated(int start, ForwardHeader header) implements Wrapper {
        @Override
        public int end() {
            return header.end();
        }
    }

    /** A header that stands alone, or behind a line that also begins replies: whether it is a forward, the subject knows. */
    record Bare(int start, ForwardHeader header) implements Wrapper {
        @Override
        public int end() {
            return header.end();
        }
    }

    /** «On …, Ann wrote:» and nothing more. */
    record Attributed(int start, Attribution attribution) implements Wrapper {
        @Override
        public int end() {
            return attribution.end();
        }

        Mailbox author() {
            return attribution.author();
        }
    }
}
