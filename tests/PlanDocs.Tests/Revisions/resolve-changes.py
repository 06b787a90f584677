"""
Opens documents in LibreOffice, accepts or rejects all their tracked changes, and prints what is left of each as a line of JSON: the text as LibreOffice exports it, and
the kind and the size of its pictures and drawings.

Usage: resolve-changes.py FOLDER [FILE WAY]..., with accept, reject, or none as the way
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    sys.exit("LibreOffice did not start")


def describe(shape):
    return f"{shape.ShapeType} {shape.Size.Width} x {shape.Size.Height}"


def resolve(desktop, dispatcher, folder, name, way):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.join(folder, name)), "_blank", 0, (option("Hidden", True),))
    if way != "none":
        dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{way.title()}AllTrackedChanges", "", 0, ())
    target = os.path.join(folder, "resolved.txt")
    document.storeToURL(uno.systemPathToFileUrl(target), (option("FilterName", "Text (encoded)"), option("FilterOptions", "UTF8,LF")))
    # What no page has been made for yet is not on the draw page: on a busy machine, pages are made later than the document is loaded.
    document.refresh()
    page = document.DrawPage
    drawings = [describe(page.getByIndex(i)) for i in range(page.Count)]
    document.close(True)
    with open(target, encoding="utf-8-sig") as text:
        return {"text": text.read(), "drawings": drawings}


def main():
    folder, jobs = sys.argv[1], sys.argv[2:]
    pipe = f"plandocs-{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", f"-env:UserInstallation={uno.systemPathToFileUrl(folder)}/profile", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        for name, way in zip(jobs[::2], jobs[1::2]):
            print(json.dumps(resolve(desktop, dispatcher, folder, name, way)))
    finally:
        office.terminate()
        office.wait()


main()
