package com.havenjob.console.screenshots;

import com.havenjob.console.browser.Tab;
import java.io.IOException;

/** Who goes along on the walk and does something at each screen. */
@FunctionalInterface
public interface Witness {

    /** @param screen its name, the same in every look */
    void see(String screen, Tab tab) throws IOException;
}
