import { Controller } from '@nestjs/common';
import { type InputOf, readDemoOrder } from '@filo/api';
import { Handles } from '../http/handles.ts';
import { findOrder } from './order-book.ts';

/** The web service that the demo flow asks. */
@Controller()
export class OrdersController {
  @Handles(readDemoOrder)
  read({ params }: InputOf<typeof readDemoOrder>) {
    return findOrder(params.number, Date.now());
  }
}
