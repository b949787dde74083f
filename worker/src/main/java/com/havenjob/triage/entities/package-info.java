/**
 * Titles, companies and places told by the words in and around them: a linear-chain conditional random field (Lafferty,
 * McCallum and Pereira, 2001), fitted to labelled mail. It finds what no rule has a phrase for.
 */
@NullMarked
package com.havenjob.triage.entities;

import org.jspecify.annotations.NullMarked;
