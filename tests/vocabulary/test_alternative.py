from __future__ import annotations

import pytest

from roadmap_lint.vocabulary.alternative import ends_in_or


@pytest.mark.parametrize(
    "text",
    [
        "A desktop application (Qt, Tk) or",
        "SQLite, or…",
        "Ein Programm, oder",
        "Une application, ou",
        "Una app o",
        "GUI desktopowe (np. Tkinter, PyQt) lub",
        "Приложение или",
        "Masaüstü uygulaması veya",
        "本地文件，或",
        "ローカルファイル、または",
        "로컬 파일 또는",
    ],
)
def test_what_leads_to_another_choice(text: str) -> None:
    assert ends_in_or(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "or",
        "A desktop or web application",
        "Choose one or more",
        "Tensor",
        "Editor",
        "Либо так, либо иначе",
        "Vector.",
        "ou fazer a pé",
        "或者云端",
        "OR",
        "XOR",
    ],
)
def test_what_does_not(text: str) -> None:
    assert not ends_in_or(text)
