import { PhoneBook } from "../../../table/phone/phone-book.ts";
import { defineSubject } from "../../define-subject.ts";
import { serviceLimits } from "./service-block.ts";

/** All telephone numbers of the centre, each by one key however it is written. */
export const phones = defineSubject({
  id: "phones",
  needs: {},
  start: (_, { definitions }) => ({
    take: {},
    finish: () => new PhoneBook(definitions.of(serviceLimits).areaCode),
  }),
});
