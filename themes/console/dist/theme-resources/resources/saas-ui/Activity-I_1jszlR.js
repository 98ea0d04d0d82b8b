import { _ as __rest, R as React, d as getUniqueId, r as reactExports, c as css, B as Button, A as AngleRightIcon, m as createIcon, a4 as KeyTypes, I as buttonStyles, o as useT, n as jsxRuntimeExports, x as useApi, q as useConsole, y as useFilter, w as useResource } from "./Loading-Bd-kfbNl.js";
import { w as wordsOr } from "./i18n-S3lW9hxk.js";
import { S as Select, a as SelectList, b as SelectOption, C as Choice } from "./Choice-D0Ho_0by.js";
import { E as EventName } from "./EventName-CA_nIbzB.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { F as Facts } from "./Facts-Da5lRGE5.js";
import { I as InputGroup, d as InputGroupItem, T as TextInput } from "./FormGroup-CQxl00UX.js";
import { P as Popover } from "./Td-BwwIQ9co.js";
import { A as AngleLeftIcon } from "./PageSection-CScKQRWo.js";
import { M as MenuToggle, T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { H as HelperText, a as HelperTextItem } from "./HelperTextItem-DhOujRdr.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { C as CodeBlock, a as CodeBlockCode } from "./CodeBlockCode-BA0BaNFx.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./page-DcpG1y-z.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./resizeObserver-BuIchSUQ.js";
import "./FocusTrap-ZHQpXcu7.js";
const isValidDate = (date) => Boolean(date && !isNaN(date));
const calendarMonthStyles = {
  "calendarMonth": "pf-v5-c-calendar-month",
  "calendarMonthCalendar": "pf-v5-c-calendar-month__calendar",
  "calendarMonthDate": "pf-v5-c-calendar-month__date",
  "calendarMonthDatesCell": "pf-v5-c-calendar-month__dates-cell",
  "calendarMonthDatesRow": "pf-v5-c-calendar-month__dates-row",
  "calendarMonthDay": "pf-v5-c-calendar-month__day",
  "calendarMonthDays": "pf-v5-c-calendar-month__days",
  "calendarMonthHeader": "pf-v5-c-calendar-month__header",
  "calendarMonthHeaderMonth": "pf-v5-c-calendar-month__header-month",
  "calendarMonthHeaderNavControl": "pf-v5-c-calendar-month__header-nav-control",
  "calendarMonthHeaderYear": "pf-v5-c-calendar-month__header-year",
  "modifiers": {
    "prevMonth": "pf-m-prev-month",
    "nextMonth": "pf-m-next-month",
    "current": "pf-m-current",
    "inRange": "pf-m-in-range",
    "startRange": "pf-m-start-range",
    "endRange": "pf-m-end-range",
    "adjacentMonth": "pf-m-adjacent-month",
    "selected": "pf-m-selected",
    "disabled": "pf-m-disabled",
    "hover": "pf-m-hover"
  }
};
var Weekday;
(function(Weekday2) {
  Weekday2[Weekday2["Sunday"] = 0] = "Sunday";
  Weekday2[Weekday2["Monday"] = 1] = "Monday";
  Weekday2[Weekday2["Tuesday"] = 2] = "Tuesday";
  Weekday2[Weekday2["Wednesday"] = 3] = "Wednesday";
  Weekday2[Weekday2["Thursday"] = 4] = "Thursday";
  Weekday2[Weekday2["Friday"] = 5] = "Friday";
  Weekday2[Weekday2["Saturday"] = 6] = "Saturday";
})(Weekday || (Weekday = {}));
const buildCalendar = (year, month, weekStart, validators) => {
  const defaultDate = new Date(year, month);
  const firstDayOfWeek = new Date(defaultDate);
  firstDayOfWeek.setDate(firstDayOfWeek.getDate() - firstDayOfWeek.getDay() + weekStart);
  const calendarWeeks = [];
  if (firstDayOfWeek.getMonth() === defaultDate.getMonth() && firstDayOfWeek.getDate() !== 1) {
    firstDayOfWeek.setDate(firstDayOfWeek.getDate() - 7);
  }
  for (let i = 0; i < 6; i++) {
    const week = [];
    for (let j = 0; j < 7; j++) {
      const date = new Date(firstDayOfWeek);
      week.push({
        date,
        isValid: validators.every((validator) => validator(date))
      });
      firstDayOfWeek.setDate(firstDayOfWeek.getDate() + 1);
    }
    calendarWeeks.push(week);
    if (firstDayOfWeek.getMonth() !== defaultDate.getMonth()) {
      break;
    }
  }
  return calendarWeeks;
};
const isSameDate = (d1, d2) => d1.getFullYear() === d2.getFullYear() && d1.getMonth() === d2.getMonth() && d1.getDate() === d2.getDate();
const today = /* @__PURE__ */ new Date();
const CalendarMonth = (_a) => {
  var {
    date: dateProp,
    locale = void 0,
    monthFormat = (date) => date.toLocaleDateString(locale, { month: "long" }),
    weekdayFormat = (date) => date.toLocaleDateString(locale, { weekday: "narrow" }),
    longWeekdayFormat = (date) => date.toLocaleDateString(locale, { weekday: "long" }),
    dayFormat = (date) => date.getDate(),
    weekStart = 0,
    // Use the American Sunday as a default
    onChange = () => {
    },
    validators = [() => true],
    className,
    onSelectToggle = () => {
    },
    onMonthChange = () => {
    },
    rangeStart,
    prevMonthAriaLabel = "Previous month",
    nextMonthAriaLabel = "Next month",
    yearInputAriaLabel = "Select year",
    cellAriaLabel,
    isDateFocused = false,
    inlineProps
  } = _a, props = __rest(_a, ["date", "locale", "monthFormat", "weekdayFormat", "longWeekdayFormat", "dayFormat", "weekStart", "onChange", "validators", "className", "onSelectToggle", "onMonthChange", "rangeStart", "prevMonthAriaLabel", "nextMonthAriaLabel", "yearInputAriaLabel", "cellAriaLabel", "isDateFocused", "inlineProps"]);
  const longMonths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((monthNum) => new Date(1990, monthNum)).map(monthFormat);
  const [isSelectOpen, setIsSelectOpen] = React.useState(false);
  const getInitialDate = () => {
    if (isValidDate(dateProp)) {
      return dateProp;
    }
    if (isValidDate(rangeStart)) {
      return rangeStart;
    }
    return today;
  };
  const initialDate = getInitialDate();
  const [focusedDate, setFocusedDate] = React.useState(initialDate);
  const yearFormat = (date) => date.getFullYear();
  const yearFormatted = yearFormat(focusedDate);
  const [yearInput, setYearInput] = React.useState(yearFormatted.toString());
  const [hoveredDate, setHoveredDate] = React.useState(void 0);
  const focusRef = React.useRef();
  const [hiddenMonthId] = React.useState(getUniqueId("hidden-month-span"));
  const [shouldFocus, setShouldFocus] = React.useState(false);
  const isValidated = (date) => validators.every((validator) => validator(date));
  const focusedDateValidated = isValidated(focusedDate);
  reactExports.useEffect(() => {
    if (isValidDate(dateProp) && !isSameDate(focusedDate, dateProp)) {
      setFocusedDate(dateProp);
    } else if (!dateProp) {
      setFocusedDate(today);
    }
  }, [dateProp]);
  reactExports.useEffect(() => {
    if ((shouldFocus || isDateFocused) && focusedDateValidated && focusRef.current) {
      focusRef.current.focus();
    }
  }, [focusedDate, isDateFocused, focusedDateValidated, focusRef]);
  const onMonthClick = (ev, newDate) => {
    setFocusedDate(newDate);
    setShouldFocus(false);
    onMonthChange(ev, newDate);
    setYearInput(yearFormat(newDate).toString());
  };
  const onKeyDown = (ev) => {
    const newDate = new Date(focusedDate);
    if (ev.key === "ArrowUp") {
      newDate.setDate(newDate.getDate() - 7);
    } else if (ev.key === "ArrowRight") {
      newDate.setDate(newDate.getDate() + 1);
    } else if (ev.key === "ArrowDown") {
      newDate.setDate(newDate.getDate() + 7);
    } else if (ev.key === "ArrowLeft") {
      newDate.setDate(newDate.getDate() - 1);
    }
    if (newDate.getTime() !== focusedDate.getTime() && isValidated(newDate)) {
      ev.preventDefault();
      setFocusedDate(newDate);
      setShouldFocus(true);
    }
  };
  const changeYear = (newYear) => changeMonth(focusedDate.getMonth(), newYear);
  const changeMonth = (newMonth, newYear) => new Date(newYear !== null && newYear !== void 0 ? newYear : focusedDate.getFullYear(), newMonth, 1);
  const MIN_YEAR = 1900;
  const MAX_YEAR = 2100;
  const handleYearInputChange = (event, yearStr) => {
    if (!/^\d{0,4}$/.test(yearStr)) {
      return;
    }
    setYearInput(yearStr);
    if (yearStr.length === 4) {
      const yearNum = Number(yearStr);
      if (yearNum >= MIN_YEAR && yearNum <= MAX_YEAR) {
        const newDate = changeYear(yearNum);
        setFocusedDate(newDate);
        setShouldFocus(false);
        event.target.focus();
        onMonthChange(event, newDate);
      } else {
        setYearInput(yearFormatted.toString());
      }
    }
  };
  const addMonth = (toAdd) => {
    let newMonth = focusedDate.getMonth() + toAdd;
    let newYear = focusedDate.getFullYear();
    if (newMonth === -1) {
      newMonth = 11;
      newYear--;
    } else if (newMonth === 12) {
      newMonth = 0;
      newYear++;
    }
    return changeMonth(newMonth, newYear);
  };
  const prevMonth = addMonth(-1);
  const nextMonth = addMonth(1);
  const focusedYear = focusedDate.getFullYear();
  const focusedMonth = focusedDate.getMonth();
  const calendar = React.useMemo(() => buildCalendar(focusedYear, focusedMonth, weekStart, validators), [focusedYear, focusedMonth, weekStart, validators]);
  if (!focusedDateValidated) {
    const toFocus = calendar.reduce((acc, cur) => [...acc, ...cur], []).filter(({ date, isValid }) => isValid && date.getMonth() === focusedMonth).map(({ date }) => ({ date, days: Math.abs(focusedDate.getTime() - date.getTime()) })).sort((o1, o2) => o1.days - o2.days).map(({ date }) => date)[0];
    if (toFocus) {
      setFocusedDate(toFocus);
    }
  }
  const isHoveredDateValid = hoveredDate && isValidated(hoveredDate);
  const monthFormatted = monthFormat(focusedDate);
  const calendarToRender = React.createElement(
    "div",
    Object.assign({ className: css(calendarMonthStyles.calendarMonth, className) }, props),
    React.createElement(
      "div",
      { className: calendarMonthStyles.calendarMonthHeader },
      React.createElement(
        "div",
        { className: css(calendarMonthStyles.calendarMonthHeaderNavControl, calendarMonthStyles.modifiers.prevMonth) },
        React.createElement(
          Button,
          { variant: "plain", "aria-label": prevMonthAriaLabel, onClick: (ev) => onMonthClick(ev, prevMonth) },
          React.createElement(AngleLeftIcon, { "aria-hidden": true })
        )
      ),
      React.createElement(
        InputGroup,
        null,
        React.createElement(
          InputGroupItem,
          { isFill: true },
          React.createElement(
            "div",
            { className: calendarMonthStyles.calendarMonthHeaderMonth },
            React.createElement("span", { id: hiddenMonthId, hidden: true }, "Month"),
            React.createElement(
              Select,
              { toggle: (toggleRef) => React.createElement(MenuToggle, { ref: toggleRef, onClick: () => setIsSelectOpen(!isSelectOpen), isExpanded: isSelectOpen, style: { width: "140px" } }, monthFormatted), "aria-labelledby": hiddenMonthId, isOpen: isSelectOpen, onOpenChange: (isOpen) => {
                setIsSelectOpen(isOpen);
                onSelectToggle(isOpen);
              }, onSelect: (ev, monthNum) => {
                setTimeout(() => {
                  setIsSelectOpen(false);
                  onSelectToggle(false);
                  const newDate = changeMonth(Number(monthNum));
                  setFocusedDate(newDate);
                  setShouldFocus(false);
                  onMonthChange(ev, newDate);
                }, 0);
              }, selected: monthFormatted },
              React.createElement(SelectList, null, longMonths.map((longMonth, index) => React.createElement(SelectOption, { key: index, value: index, isSelected: longMonth === monthFormatted }, longMonth)))
            )
          )
        ),
        React.createElement(
          InputGroupItem,
          null,
          React.createElement(
            "div",
            { className: calendarMonthStyles.calendarMonthHeaderYear },
            React.createElement(TextInput, { "aria-label": yearInputAriaLabel, type: "number", value: yearInput, onChange: handleYearInputChange })
          )
        )
      ),
      React.createElement(
        "div",
        { className: css(calendarMonthStyles.calendarMonthHeaderNavControl, calendarMonthStyles.modifiers.nextMonth) },
        React.createElement(
          Button,
          { variant: "plain", "aria-label": nextMonthAriaLabel, onClick: (ev) => onMonthClick(ev, nextMonth) },
          React.createElement(AngleRightIcon, { "aria-hidden": true })
        )
      )
    ),
    React.createElement(
      "table",
      { className: calendarMonthStyles.calendarMonthCalendar, onMouseLeave: () => setHoveredDate(void 0) },
      React.createElement(
        "thead",
        { className: calendarMonthStyles.calendarMonthDays },
        React.createElement("tr", null, calendar[0].map(({ date }, index) => React.createElement(
          "th",
          { key: index, className: calendarMonthStyles.calendarMonthDay, scope: "col" },
          React.createElement("span", { className: "pf-v5-screen-reader" }, longWeekdayFormat(date)),
          React.createElement("span", { "aria-hidden": true }, weekdayFormat(date))
        )))
      ),
      React.createElement("tbody", { onKeyDown }, calendar.map((week, index) => React.createElement("tr", { key: index, className: calendarMonthStyles.calendarMonthDatesRow }, week.map(({ date, isValid }, index2) => {
        const dayFormatted = dayFormat(date);
        const isToday = isSameDate(date, today);
        const isSelected = isValidDate(dateProp) && isSameDate(date, dateProp);
        const isFocused = isSameDate(date, focusedDate);
        const isAdjacentMonth = date.getMonth() !== focusedDate.getMonth();
        const isRangeStart = isValidDate(rangeStart) && isSameDate(date, rangeStart);
        let isInRange = false;
        let isRangeEnd = false;
        if (isValidDate(rangeStart)) {
          let rangeEndDate;
          if (isValidDate(dateProp)) {
            rangeEndDate = dateProp;
          }
          if (isHoveredDateValid && (!isValidDate(dateProp) || hoveredDate > dateProp)) {
            rangeEndDate = hoveredDate;
          }
          if (rangeEndDate) {
            isInRange = date >= rangeStart && date <= rangeEndDate;
            isRangeEnd = isSameDate(date, rangeEndDate);
          }
        }
        return React.createElement(
          "td",
          { key: index2, className: css(calendarMonthStyles.calendarMonthDatesCell, isAdjacentMonth && calendarMonthStyles.modifiers.adjacentMonth, isToday && calendarMonthStyles.modifiers.current, (isSelected || isRangeStart) && calendarMonthStyles.modifiers.selected, !isValid && !(isInRange || isRangeStart || isRangeEnd || isSelected) && calendarMonthStyles.modifiers.disabled, isInRange && calendarMonthStyles.modifiers.inRange, isRangeStart && calendarMonthStyles.modifiers.startRange, isRangeEnd && calendarMonthStyles.modifiers.endRange) },
          React.createElement("button", Object.assign({ className: css(calendarMonthStyles.calendarMonthDate, isRangeEnd && calendarMonthStyles.modifiers.hover, !isValid && calendarMonthStyles.modifiers.disabled), type: "button", onClick: (event) => onChange(event, date), onMouseOver: () => setHoveredDate(date), tabIndex: isFocused ? 0 : -1, disabled: !isValid, "aria-label": cellAriaLabel ? cellAriaLabel(date) : `${dayFormat(date)} ${monthFormat(date)} ${yearFormat(date)}` }, isFocused && { ref: focusRef }), dayFormatted)
        );
      }))))
    )
  );
  if (inlineProps !== void 0) {
    const Component = inlineProps.component ? inlineProps.component : "article";
    return React.createElement(
      Component,
      Object.assign({}, inlineProps.ariaLabelledby && { "aria-labelledby": inlineProps.ariaLabelledby }),
      inlineProps.title,
      calendarToRender
    );
  }
  return calendarToRender;
};
CalendarMonth.displayName = "CalendarMonth";
const datePickerStyles = {
  "datePicker": "pf-v5-c-date-picker",
  "datePickerHelperText": "pf-v5-c-date-picker__helper-text",
  "datePickerInput": "pf-v5-c-date-picker__input"
};
const OutlinedCalendarAltIconConfig = {
  name: "OutlinedCalendarAltIcon",
  height: 512,
  width: 448,
  svgPath: "M148 288h-40c-6.6 0-12-5.4-12-12v-40c0-6.6 5.4-12 12-12h40c6.6 0 12 5.4 12 12v40c0 6.6-5.4 12-12 12zm108-12v-40c0-6.6-5.4-12-12-12h-40c-6.6 0-12 5.4-12 12v40c0 6.6 5.4 12 12 12h40c6.6 0 12-5.4 12-12zm96 0v-40c0-6.6-5.4-12-12-12h-40c-6.6 0-12 5.4-12 12v40c0 6.6 5.4 12 12 12h40c6.6 0 12-5.4 12-12zm-96 96v-40c0-6.6-5.4-12-12-12h-40c-6.6 0-12 5.4-12 12v40c0 6.6 5.4 12 12 12h40c6.6 0 12-5.4 12-12zm-96 0v-40c0-6.6-5.4-12-12-12h-40c-6.6 0-12 5.4-12 12v40c0 6.6 5.4 12 12 12h40c6.6 0 12-5.4 12-12zm192 0v-40c0-6.6-5.4-12-12-12h-40c-6.6 0-12 5.4-12 12v40c0 6.6 5.4 12 12 12h40c6.6 0 12-5.4 12-12zm96-260v352c0 26.5-21.5 48-48 48H48c-26.5 0-48-21.5-48-48V112c0-26.5 21.5-48 48-48h48V12c0-6.6 5.4-12 12-12h40c6.6 0 12 5.4 12 12v52h128V12c0-6.6 5.4-12 12-12h40c6.6 0 12 5.4 12 12v52h48c26.5 0 48 21.5 48 48zm-48 346V160H48v298c0 3.3 2.7 6 6 6h340c3.3 0 6-2.7 6-6z",
  yOffset: 0,
  xOffset: 0
};
const OutlinedCalendarAltIcon = createIcon(OutlinedCalendarAltIconConfig);
const c_date_picker__input_c_form_control_width_chars = {
  "name": "--pf-v5-c-date-picker__input--c-form-control--width-chars"
};
const yyyyMMddFormat = (date) => `${date.getFullYear()}-${(date.getMonth() + 1).toString().padStart(2, "0")}-${date.getDate().toString().padStart(2, "0")}`;
const DatePickerBase = (_a, ref) => {
  var { className, locale = void 0, dateFormat = yyyyMMddFormat, dateParse = (val) => val.split("-").length === 3 ? /* @__PURE__ */ new Date(`${val}T00:00:00`) : /* @__PURE__ */ new Date(void 0), isDisabled = false, placeholder = "YYYY-MM-DD", value: valueProp = "", "aria-label": ariaLabel = "Date picker", buttonAriaLabel = "Toggle date picker", onChange = () => void 0, onBlur = () => void 0, invalidFormatText = "Invalid date", requiredDateOptions, helperText, appendTo = "inline", popoverProps, monthFormat, weekdayFormat, longWeekdayFormat, dayFormat, weekStart, validators = [], rangeStart, style: styleProps = {}, inputProps = {} } = _a, props = __rest(_a, ["className", "locale", "dateFormat", "dateParse", "isDisabled", "placeholder", "value", "aria-label", "buttonAriaLabel", "onChange", "onBlur", "invalidFormatText", "requiredDateOptions", "helperText", "appendTo", "popoverProps", "monthFormat", "weekdayFormat", "longWeekdayFormat", "dayFormat", "weekStart", "validators", "rangeStart", "style", "inputProps"]);
  const [value, setValue] = reactExports.useState(valueProp);
  const [valueDate, setValueDate] = reactExports.useState(dateParse(value));
  const [errorText, setErrorText] = reactExports.useState("");
  const [popoverOpen, setPopoverOpen] = reactExports.useState(false);
  const [selectOpen, setSelectOpen] = reactExports.useState(false);
  const [pristine, setPristine] = reactExports.useState(true);
  const [textInputFocused, setTextInputFocused] = reactExports.useState(false);
  const widthChars = reactExports.useMemo(() => Math.max(dateFormat(/* @__PURE__ */ new Date()).length, placeholder.length), [dateFormat]);
  const style = Object.assign({ [c_date_picker__input_c_form_control_width_chars.name]: widthChars }, styleProps);
  const buttonRef = reactExports.useRef();
  const datePickerWrapperRef = reactExports.useRef();
  const triggerRef = reactExports.useRef();
  const dateIsRequired = (requiredDateOptions === null || requiredDateOptions === void 0 ? void 0 : requiredDateOptions.isRequired) || false;
  const emptyDateText = (requiredDateOptions === null || requiredDateOptions === void 0 ? void 0 : requiredDateOptions.emptyDateText) || "Date cannot be blank";
  reactExports.useEffect(() => {
    setValue(valueProp);
    setValueDate(dateParse(valueProp));
  }, [valueProp]);
  reactExports.useEffect(() => {
    if (isValidDate(valueDate)) {
      applyValidators(valueDate);
    }
  }, [validators]);
  reactExports.useEffect(() => {
    setPristine(!value);
    const newValueDate = dateParse(value);
    if (errorText && isValidDate(newValueDate)) {
      applyValidators(newValueDate);
    }
    if (value === "" && !pristine && !textInputFocused) {
      dateIsRequired ? setErrorText(emptyDateText) : setErrorText("");
    }
  }, [value]);
  const applyValidators = (date) => {
    setErrorText(validators.map((validator) => validator(date)).join("\n") || "");
  };
  const onTextInput = (event, value2) => {
    setValue(value2);
    setErrorText("");
    const newValueDate = dateParse(value2);
    setValueDate(newValueDate);
    if (isValidDate(newValueDate)) {
      onChange(event, value2, new Date(newValueDate));
    } else {
      onChange(event, value2);
    }
  };
  const onInputBlur = (event) => {
    setTextInputFocused(false);
    const newValueDate = dateParse(value);
    const dateIsValid = isValidDate(newValueDate);
    const onBlurDateArg = dateIsValid ? new Date(newValueDate) : void 0;
    onBlur(event, value, onBlurDateArg);
    if (dateIsValid) {
      applyValidators(newValueDate);
    }
    if (!dateIsValid && !pristine) {
      setErrorText(invalidFormatText);
    }
    if (!dateIsValid && pristine && (requiredDateOptions === null || requiredDateOptions === void 0 ? void 0 : requiredDateOptions.isRequired)) {
      setErrorText(emptyDateText);
    }
  };
  const onDateClick = (_event, newValueDate) => {
    const newValue = dateFormat(newValueDate);
    setValue(newValue);
    setValueDate(newValueDate);
    applyValidators(newValueDate);
    setPopoverOpen(false);
    onChange(null, newValue, new Date(newValueDate));
  };
  const onKeyPress = (ev) => {
    if (ev.key === "Enter" && value) {
      if (isValidDate(valueDate)) {
        applyValidators(valueDate);
      } else {
        setErrorText(invalidFormatText);
      }
    }
  };
  reactExports.useImperativeHandle(ref, () => ({
    setCalendarOpen: (isOpen) => setPopoverOpen(isOpen),
    toggleCalendar: (setOpen) => {
      setPopoverOpen((prev) => setOpen !== void 0 ? setOpen : !prev);
    },
    isCalendarOpen: popoverOpen
  }), [setPopoverOpen, popoverOpen, selectOpen]);
  const createFocusSelectorString = (modifierClass) => `.${calendarMonthStyles.calendarMonthDatesCell}.${modifierClass} .${calendarMonthStyles.calendarMonthDate}`;
  const focusSelectorForSelectedDate = createFocusSelectorString(calendarMonthStyles.modifiers.selected);
  const focusSelectorForSelectedEndRangeDate = createFocusSelectorString(`${calendarMonthStyles.modifiers.selected}.${calendarMonthStyles.modifiers.endRange}`);
  const focusSelectorForUnselectedDate = createFocusSelectorString(calendarMonthStyles.modifiers.current);
  const getElementSelectorToFocus = () => {
    if (isValidDate(valueDate) && isValidDate(rangeStart)) {
      return focusSelectorForSelectedEndRangeDate;
    }
    if (isValidDate(valueDate) || isValidDate(rangeStart)) {
      return focusSelectorForSelectedDate;
    }
    return focusSelectorForUnselectedDate;
  };
  return reactExports.createElement(
    "div",
    Object.assign({ className: css(datePickerStyles.datePicker, className), ref: datePickerWrapperRef, style }, props),
    reactExports.createElement(
      Popover,
      Object.assign({ elementToFocus: getElementSelectorToFocus(), position: "bottom", bodyContent: reactExports.createElement(CalendarMonth, {
        date: valueDate,
        onChange: onDateClick,
        locale,
        // Use truthy values of strings
        validators: validators.map((validator) => (date) => !validator(date)),
        onSelectToggle: (open) => setSelectOpen(open),
        monthFormat,
        weekdayFormat,
        longWeekdayFormat,
        dayFormat,
        weekStart,
        rangeStart
      }), showClose: false, isVisible: popoverOpen, shouldClose: (event, hideFunction) => {
        event = event;
        if (event.key === KeyTypes.Escape && selectOpen) {
          event.stopPropagation();
          setSelectOpen(false);
          return false;
        }
        if (buttonRef.current && buttonRef.current.contains(event.target)) {
          return false;
        }
        if (popoverOpen) {
          event.stopPropagation();
          setPopoverOpen(false);
          hideFunction();
          (requiredDateOptions === null || requiredDateOptions === void 0 ? void 0 : requiredDateOptions.isRequired) && !value && setErrorText(emptyDateText);
        }
        if (event.key === KeyTypes.Escape && popoverOpen) {
          event.stopPropagation();
        }
        return true;
      }, withFocusTrap: true, hasNoPadding: true, hasAutoWidth: true, appendTo, triggerRef }, popoverProps),
      reactExports.createElement(
        "div",
        { className: datePickerStyles.datePickerInput, ref: triggerRef },
        reactExports.createElement(
          InputGroup,
          null,
          reactExports.createElement(
            InputGroupItem,
            null,
            reactExports.createElement(TextInput, Object.assign({ isDisabled, isRequired: requiredDateOptions === null || requiredDateOptions === void 0 ? void 0 : requiredDateOptions.isRequired, "aria-label": ariaLabel, placeholder, validated: errorText.trim() ? "error" : "default", value, onChange: onTextInput, onBlur: onInputBlur, onFocus: () => setTextInputFocused(true), onKeyPress }, inputProps))
          ),
          reactExports.createElement(
            InputGroupItem,
            null,
            reactExports.createElement(
              "button",
              {
                ref: buttonRef,
                // TODO: Removed style follow up work with issue #8457
                className: css(buttonStyles.button, buttonStyles.modifiers.control),
                "aria-label": buttonAriaLabel,
                type: "button",
                onClick: () => setPopoverOpen(!popoverOpen),
                disabled: isDisabled
              },
              reactExports.createElement(OutlinedCalendarAltIcon, null)
            )
          )
        )
      )
    ),
    (errorText || helperText) && reactExports.createElement("div", { className: datePickerStyles.datePickerHelperText }, errorText ? reactExports.createElement(
      HelperText,
      null,
      reactExports.createElement(HelperTextItem, { variant: "error" }, errorText)
    ) : helperText)
  );
};
const DatePicker = reactExports.forwardRef(DatePickerBase);
DatePicker.displayName = "DatePicker";
function EntryDialog({ of, onClose }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Modal, { isOpen: true, title: /* @__PURE__ */ jsxRuntimeExports.jsx(EventName, { type: of.type }), variant: ModalVariant.medium, onClose, "data-testid": "saas-activity-dialog", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Facts,
      {
        facts: [
          [t("saas.activity.what"), of.type],
          [t("saas.activity.when"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.occurredAt }, "when")],
          [t("saas.activity.who"), /* @__PURE__ */ jsxRuntimeExports.jsx(Actor, { of: of.actor }, "who")],
          of.userId !== null && [t("saas.activity.person"), of.userId],
          of.ipAddress !== null && [t("saas.activity.where"), of.ipAddress],
          of.userAgent !== null && [t("saas.activity.agent"), of.userAgent],
          of.seq !== null && [t("saas.activity.number"), of.seq]
        ]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CodeBlock, { className: "pf-v5-u-mt-md", children: /* @__PURE__ */ jsxRuntimeExports.jsx(CodeBlockCode, { children: JSON.stringify(of.data, null, 2) }) })
  ] });
}
const FIRST_WORD = /^[^.]+/;
function Activity({ base, where, organization }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(AuditLog, { path: where === "admin" ? "admin/audit" : `${base}/audit`, query: where === "admin" ? { organization: organization.id } : {}, name: organization.slug });
}
function AuditLog({ path, query, name }) {
  const t = useT();
  const api = useApi();
  const { locale } = useConsole();
  const [type, setType] = useFilter("type");
  const [from, setFrom] = useFilter("from");
  const [to, setTo] = useFilter("to");
  const [shown, setShown] = reactExports.useState();
  const admin = path.startsWith("admin/");
  const [run, busy] = useAction();
  const types = useResource("tenant/event-types");
  const groups = [...new Set((types.data?.items ?? []).map((one) => FIRST_WORD.exec(one.type)?.[0] ?? one.type))].sort();
  const asked = { ...query, type, from: from && midnight(from, 0), to: to && midnight(to, 1) };
  const exportFile = () => run(async () => {
    const { data } = await api.ask("GET", `${path}/export`, void 0, { query: { ...asked, format: "csv" } });
    download(`${name}-activity.csv`, data);
  });
  const columns = [
    { title: t("saas.activity.when"), width: 15, cell: ({ occurredAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: occurredAt }) },
    {
      title: t("saas.activity.what"),
      width: 30,
      cell: (entry) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => setShown(entry), "data-testid": "saas-activity-entry", children: /* @__PURE__ */ jsxRuntimeExports.jsx(EventName, { type: entry.type }) }),
        admin && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: entry.type })
      ] })
    },
    { title: t("saas.activity.who"), width: 30, cell: (entry) => /* @__PURE__ */ jsxRuntimeExports.jsx(Actor, { of: entry.actor }) },
    { title: t("saas.activity.where"), cell: ({ ipAddress }) => ipAddress ?? t("saas.none") }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.activity.title"),
        path,
        query: asked,
        filtered: Boolean(type || from || to),
        columns,
        rowKey: ({ id }) => id,
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Choice,
            {
              label: t("saas.activity.what"),
              value: type,
              options: [["", t("saas.activity.everything")], ...groups.map((group) => [group, wordsOr(t, `saas.eventGroup.${group}`, group)])],
              onChange: setType,
              "data-testid": "saas-filter-type"
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Day, { label: t("saas.activity.from"), value: from, onChange: setFrom, locale }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Day, { label: t("saas.activity.to"), value: to, onChange: setTo, locale }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", isLoading: busy, isDisabled: busy, onClick: () => void exportFile(), "data-testid": "saas-activity-export", children: t("saas.activity.export") }) })
        ] }),
        empty: { title: t("saas.activity.empty"), text: t("saas.activity.emptyText") }
      }
    ),
    shown && /* @__PURE__ */ jsxRuntimeExports.jsx(EntryDialog, { of: shown, onClose: () => setShown(void 0) })
  ] });
}
function Actor({ of }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    of.name ?? t(`saas.activity.actor.${of.type}`),
    of.realId !== null && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: t("saas.activity.impersonated") })
  ] });
}
function Day({ label, value, onChange, locale }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    DatePicker,
    {
      value,
      locale,
      placeholder: label,
      inputProps: { "aria-label": label },
      buttonAriaLabel: label,
      onChange: (_event, text, date) => {
        if (text === "" || date) {
          onChange(text);
        }
      }
    }
  );
}
function midnight(day, later) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
export {
  Actor,
  AuditLog,
  Activity as default
};
