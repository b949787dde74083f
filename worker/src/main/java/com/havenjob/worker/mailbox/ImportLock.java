package com.havenjob.worker.mailbox;

import com.havenjob.kernel.Refusal;
import com.havenjob.kernel.UserId;
import com.havenjob.worker.NamedLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets one import at a time work for a person, in whatever process. */
@Component
class ImportLock {

    private final NamedLock lock;

    ImportLock(DataSource source) {
        this.lock = new NamedLock(source);
    }

    <T> T holding(UserId user, Supplier<T> work) {
        return lock.holding("mailbox-import/" + user, work)
                .orElseThrow(() -> new Refusal(
                        "An import for this person is running already: wait for its end, or stop it with «job stop»"));
    }
}
