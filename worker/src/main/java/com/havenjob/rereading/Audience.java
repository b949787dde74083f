package com.havenjob.rereading;

/** Where the person of a run is while a worker is at it. */
public enum Audience {
    /** Waits where the work is done, and sees its end there. */
    WATCHING,
    /** Is told in the console when the work ends. */
    ELSEWHERE
}
