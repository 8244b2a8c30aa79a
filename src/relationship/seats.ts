/** The two chairs. A seat belongs to a party, not to a man: the leader in it changes, the seat does not. */
export const SEATS = ["beijing", "moscow"] as const;
export type Seat = (typeof SEATS)[number];
export type BySeat<T> = Readonly<Record<Seat, T>>;

export const otherSeat = (seat: Seat): Seat => (seat === "beijing" ? "moscow" : "beijing");
export const isSeat = (word: string): word is Seat => (SEATS as readonly string[]).includes(word);
