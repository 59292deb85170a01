#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace yoyaku::ui {

namespace {

constexpr const char* kTokenKeys[] = {
#define YOYAKU_TOKEN_KEY(name, key) key,
    YOYAKU_COLOR_TOKENS(YOYAKU_TOKEN_KEY)
#undef YOYAKU_TOKEN_KEY
};

// @{token} stands for a colour of the tokens.
constexpr auto kSheet = R"(
QToolTip { background: @{bg.tooltip}; color: @{text.inverse}; border: none; padding: 6px 8px; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { background: @{line.hair}; border: none; max-height: 1px; }
QFrame[frameShape="5"] { max-width: 1px; max-height: 16777215px; }
QFrame#card { background: @{bg.canvas}; border: 1px solid @{line.hair}; border-radius: 6px; }
QFrame[choice] { background: @{bg.canvas}; border: 1px solid @{line.strong}; border-radius: 6px; }
QFrame[choice="chosen"] { border: 2px solid @{accent.fill}; }
QScrollArea, QAbstractScrollArea { border: none; background: @{bg.canvas}; }
QScrollArea > QWidget > QWidget { background: transparent; }
QDialog { background: @{bg.raised}; }
QWidget#dialogSide { background: @{bg.window}; border-right: 1px solid @{line.hair}; }
QLabel#dialogNotice { background: @{warning.tint}; border: 1px solid @{warning.line}; border-radius: 4px; padding: 6px 10px; }

QPushButton { min-height: 26px; padding: 0 11px; border: 1px solid @{line.strong}; border-radius: 4px;
    background: @{bg.canvas}; color: @{text.primary}; }
QPushButton:hover { background: @{bg.hover}; }
QPushButton:pressed { background: @{bg.pressed}; }
QPushButton:disabled { color: @{text.disabled}; border-color: @{line.hair}; background: @{bg.canvas}; }
QPushButton[primary="true"] { background: @{accent.fill}; color: @{accent.on}; border-color: @{accent.fill}; font-weight: 500; }
QPushButton[primary="true"]:hover { background: @{accent.hover}; border-color: @{accent.hover}; }
QPushButton[primary="true"]:pressed { background: @{accent.pressed}; border-color: @{accent.pressed}; }
QPushButton[primary="true"]:disabled { background: @{bg.sunken}; color: @{text.disabled}; border-color: @{line.hair}; }
QPushButton[danger="true"] { background: @{danger.fill}; color: @{danger.on}; border-color: @{danger.fill}; font-weight: 500; }
QPushButton[danger="true"]:hover { background: @{danger.hover}; border-color: @{danger.hover}; }
QPushButton[danger="true"]:disabled { background: @{bg.sunken}; color: @{text.disabled}; border-color: @{line.hair}; }
QPushButton[flat="true"], QPushButton[flatDanger="true"] { border-color: transparent; background: transparent; }
QPushButton[flat="true"]:hover, QPushButton[flatDanger="true"]:hover { background: @{bg.hover}; }
QPushButton[flatDanger="true"] { color: @{danger.text}; }
QPushButton[keyed="true"] { padding: 0 8px; }
QPushButton[keyed="true"]:focus { padding: 0 7px; }
QPushButton[chip="true"] { min-height: 22px; padding: 0 8px; font-size: 12px; }
QPushButton[chip="true"][filter="true"] { padding-right: 24px; text-align: left; }
QPushButton[linkButton="true"] { color: @{text.link}; }
QPushButton[addChip="true"] { min-height: 22px; padding: 0 8px; font-size: 12px; border: 1px dashed @{line.strong};
    color: @{text.secondary}; background: transparent; }
QPushButton[chip="true"]:checked { background: @{accent.tint}; border-color: @{accent.line}; color: @{accent.text}; }

QWidget[segments="true"] { background: @{bg.sunken}; border-radius: 6px; }
QToolButton[folded="true"] { border: 1px solid @{line.control}; background: @{bg.raised}; padding: 0 8px; }
QPushButton[segment="true"] { min-height: 22px; padding: 0 11px; border: 1px solid transparent; background: transparent;
    color: @{text.secondary}; }
QPushButton[segment="true"]:hover { background: @{bg.hover}; }
QPushButton[segment="true"]:checked { background: @{bg.raised}; border-color: @{line.strong}; color: @{text.primary};
    font-weight: 500; }

QToolButton { min-height: 26px; min-width: 26px; border: 1px solid transparent; border-radius: 4px; background: transparent;
    color: @{text.primary}; }
QToolButton:hover { background: @{bg.hover}; }
QToolButton:pressed, QToolButton:checked { background: @{bg.pressed}; }
QLineEdit QToolButton { min-height: 0; min-width: 0; border: none; }
QToolButton::menu-indicator { image: none; }
QToolButton[link="true"] { color: @{text.link}; padding: 0 6px; }

QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QSpinBox { border: 1px solid @{line.control}; border-radius: 4px;
    background: @{bg.canvas}; color: @{text.primary}; selection-background-color: @{accent.fill};
    selection-color: @{accent.on}; }
QLineEdit, QComboBox, QDateTimeEdit, QSpinBox { min-height: 26px; padding: 0 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus, QSpinBox:focus {
    border: 2px solid @{focus.ring}; }
QLineEdit:focus, QDateTimeEdit:focus, QSpinBox:focus { min-height: 24px; padding: 0 7px; }
QLineEdit[error="true"] { border: 2px solid @{danger.fill}; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @{text.disabled}; border-color: @{line.hair}; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: none; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 20px; border: none; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; }
QComboBox QAbstractItemView { border: 1px solid @{line.strong}; background: @{bg.raised}; outline: none; }
QCalendarWidget { background: @{bg.raised}; border: 1px solid @{line.strong}; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @{bg.raised}; border-bottom: 1px solid @{line.hair}; }
QCalendarWidget QToolButton { min-height: 24px; padding: 0 6px; font-weight: 600; }
QCalendarWidget QSpinBox { min-height: 24px; padding: 0 4px; }
QCalendarWidget QAbstractItemView { border: none; background: @{bg.raised}; color: @{text.primary};
    alternate-background-color: @{bg.raised}; selection-background-color: @{accent.fill};
    selection-color: @{accent.on}; }
QCalendarWidget QAbstractItemView:disabled { color: @{text.disabled}; }

QMenu { background: @{bg.raised}; border: 1px solid @{line.strong}; border-radius: 6px; padding: 4px; }
QMenu::item { min-height: 20px; padding: 4px 16px 4px 28px; border-radius: 4px; color: @{text.primary}; }
QMenu::item:selected { background: @{bg.selected}; }
QMenu::item:disabled { color: @{text.disabled}; }
QMenu::separator { height: 1px; background: @{line.hair}; margin: 4px 0; }
QMenu::icon { left: 8px; }

QAbstractItemView { outline: none; selection-background-color: @{bg.selected}; selection-color: @{text.primary}; }
QListWidget { border: 1px solid @{line.hair}; border-radius: 4px; background: @{bg.canvas}; }
QListWidget::item { min-height: 32px; padding: 0 8px; }
QListWidget::item:selected { background: @{bg.selected}; color: @{text.primary}; }
QListWidget[side="true"] { border: none; background: transparent; }
QListWidget[side="true"]::item { min-height: 26px; padding: 0 8px; border: none; border-radius: 4px;
    background: transparent; }
QListWidget[side="true"]::item:hover { background: @{bg.hover}; }
QListWidget[side="true"]::item:selected { background: @{bg.selected}; color: @{accent.text}; }
QHeaderView { background: @{bg.canvas}; }
QHeaderView::section { background: @{bg.canvas}; color: @{text.secondary}; border: none;
    border-bottom: 1px solid @{line.hair}; padding: 0 8px; }
QTabBar::tab { padding: 6px 10px; border: none; border-bottom: 2px solid transparent; color: @{text.secondary}; }
QTabBar::tab:selected { color: @{text.primary}; border-bottom-color: @{accent.fill}; font-weight: 600; }
QTabWidget::pane { border: none; border-top: 1px solid @{line.hair}; }
QProgressBar { border: none; border-radius: 2px; background: @{bg.sunken}; max-height: 4px; }
QProgressBar::chunk { background: @{accent.fill}; border-radius: 2px; }
QSplitter::handle { background: @{line.hair}; }
QSplitter::handle:horizontal { width: 1px; }

QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: @{line.strong}; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @{line.control}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @{line.control}; border-radius: 8px;
    background: @{bg.canvas}; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @{accent.fill}; background: @{accent.on}; }
QWidget#rail { background: @{bg.window}; border-right: 1px solid @{line.hair}; }
QWidget#topBar { background: @{bg.window}; border-bottom: 1px solid @{line.hair}; }
QWidget#sideBar, QWidget#welcomeSide, QWidget#settingsSide { background: @{bg.window}; }
QWidget#sideBar QScrollArea { background: @{bg.window}; }
QWidget#sideBar[drawer="true"] { border-right: 1px solid @{line.strong}; }
QWidget#inspectorSlot { background: @{bg.canvas}; }
QWidget#inspectorSlot[drawer="true"] { border-left: 1px solid @{line.strong}; }
QWidget#statusBar { background: @{bg.window}; border-top: 1px solid @{line.hair}; }
QToolButton[status] { border-radius: 0; padding: 0 8px; min-height: 24px; color: @{text.secondary}; }
QToolButton[status="inner"] { border-right: 1px solid @{line.hair}; }
QTableView#ledgerTable QHeaderView::section:first, QTableView#whyTable QHeaderView::section:first, QTableView#teamTable QHeaderView::section:first,
QTableView#eventTypeHosts QHeaderView::section:first { padding-left: 16px; }
QPlainTextEdit[code="true"] { border: none; border-radius: 0; background: @{bg.window}; padding: 8px; }
QWidget#whyStrip { background: @{bg.window}; border-top: 1px solid @{line.hair}; border-bottom: 1px solid @{line.hair}; }
QLabel#softTag { background: @{bg.sunken}; border-radius: 3px; padding: 1px 4px; color: @{text.secondary}; }
QFrame#popover { background: @{bg.raised}; border: 1px solid @{line.strong}; border-radius: 6px; }
QFrame#palette, QFrame#keyMap { background: @{bg.raised}; border: 1px solid @{line.strong}; border-radius: 8px; }
QLineEdit#palette\.field, QLineEdit#palette\.field:focus { border: none; background: transparent; padding: 0; min-height: 50px; }
QWidget#palette QListView { background: @{bg.raised}; }
QWidget#paletteFoot { background: @{bg.window}; border-top: 1px solid @{line.hair}; border-bottom-left-radius: 8px;
    border-bottom-right-radius: 8px; }
QTreeWidget#keyList { border: 1px solid @{line.hair}; border-radius: 4px; background: @{bg.canvas}; }
QTreeWidget#keyList::item { padding: 0 8px; border: none; }
QTreeWidget#keyList::item:hover { background: @{bg.hover}; }
QTreeWidget#keyList::item:selected { background: @{bg.selected}; color: @{text.primary}; }
QFrame#tip { background: @{bg.window}; border: none; border-top: 1px solid @{line.hair}; }
QFrame#banner { border: none; border-bottom: 1px solid @{line.hair}; }
QFrame#banner[severity="needsYou"] { background: @{danger.tint}; border-bottom-color: @{danger.line}; }
QFrame#banner[severity="limited"] { background: @{warning.tint}; border-bottom-color: @{warning.line}; }
QFrame#banner[severity="information"] { background: @{accent.tint}; border-bottom-color: @{accent.line}; }
QFrame#banner[severity="success"] { background: @{success.tint}; border-bottom-color: @{success.line}; }
QFrame#toast { background: @{bg.inverse}; border: none; border-radius: 6px; }
QFrame#toast QLabel { color: @{text.inverse}; }
QWidget#selectionBar, QWidget#exportBar { background: @{bg.inverse}; }
QWidget#selectionBar QLabel, QWidget#exportBar QLabel { color: @{text.inverse}; }
QPushButton[inverse="true"] { border-color: transparent; background: transparent; color: @{text.inverse}; padding: 0 8px; }
QPushButton[inverse="true"]:hover { border: 1px solid @{text.inverse}; padding: 0 8px;
    min-height: 26px; }
QPushButton[inverse="true"]:disabled { color: @{text.disabled}; background: transparent; }
QLabel#inverseKey { border: 1px solid @{text.tertiary}; border-radius: 3px; padding: 1px 4px; }
QPushButton[toastAction="true"] { background: transparent; border: 1px solid @{text.inverse}; color: @{text.inverse};
    min-height: 22px; padding: 0 8px; font-weight: 600; }
QLabel#keyHint { border: 1px solid @{line.strong}; border-radius: 3px; padding: 1px 4px; color: @{text.tertiary};
    background: @{bg.window}; }
QLabel#bellCount { background: @{seal.fill}; color: @{seal.on}; border-radius: 7px; padding: 0 4px; }
)";

/// Lengths that hold a line of text, and sizes of type, as large as the theme's text.
QString grown(const QString& sheet, const Theme& theme)
{
    static const QRegularExpression length(QStringLiteral("(min-height|font-size): (\\d+)px"));
    QString all;
    qsizetype from = 0;
    for (auto it = length.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        all += sheet.mid(from, match.capturedStart(2) - from);
        all += QString::number(theme.grown(match.captured(2).toInt()));
        from = match.capturedEnd(2);
    }
    return all + sheet.mid(from);
}

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet = QString::fromLatin1(kSheet);
    if (theme.textPercent() != 100) sheet = grown(sheet, theme);
    int i = 0;
    for (const char* key : kTokenKeys)
        sheet.replace(QStringLiteral("@{%1}").arg(QLatin1String(key)), theme.color(Color(i++)).name());
    return sheet;
}

} // namespace yoyaku::ui
